# The built site behind Caddy, with packed files and the headers of the site.
#   docker build --build-arg SITE_URL=https://example.org -t border-buildup .
#   docker run -p 8080:8080 border-buildup
FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
RUN npm run build && npm run self-host

FROM caddy:2-alpine
ARG BASE_PATH=/
ENV BASE_PATH=$BASE_PATH SITE=/srv ADDRESS=:8080
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/hosted /srv
EXPOSE 8080
USER nobody
