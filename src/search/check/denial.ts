/** The words that turn a sentence into its opposite. Knows no record; takes a text as it was written. */

/** A word that denies. */
export const denial = /n[’']t\b|\b(?:no|not|never|nor|none|nobody|nothing|without)\b/i;
