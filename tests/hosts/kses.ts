/**
 * What WordPress leaves of a post whose writer may not publish unfiltered HTML (the Author role), as data: the elements
 * that our snippets use, out of `$allowedposttags` in wp-includes/kses.php, with the attributes that
 * `_wp_add_global_attributes()` in the same file adds to each. Neither script nor iframe is in that list, so neither is
 * here. What stands between the tags of an element that is taken out stays as text.
 * Source: https://github.com/WordPress/WordPress/blob/001ffe81fbec4438a9f594f330e18103d21fbcd7/wp-includes/kses.php
 */
const everywhere = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'lang',
  'style',
  'title',
  'role',
  'xml:lang',
];

const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  blockquote: ['cite'],
  figcaption: ['align'],
  figure: ['align'],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
  p: ['align'],
};

/** The rules in the form that sanitize-html takes. */
export const kses = {
  allowedTags: Object.keys(own),
  allowedAttributes: Object.fromEntries(
    Object.entries(own).map(([tag, names]) => [tag, [...names, ...everywhere]]),
  ),
  nonTextTags: [],
};
