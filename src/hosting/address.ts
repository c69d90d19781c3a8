/** Where the site will stand: what `SITE_URL` says, without the slash at its end, or the address of this machine. */
export const siteAddress = (process.env.SITE_URL ?? 'http://localhost:4321').replace(/\/+$/, '');
