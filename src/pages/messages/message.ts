/** A text, or its plural forms by the categories of `Intl.PluralRules`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** A translation: it has the keys of the English texts. */
export type Messages<English> = Readonly<Record<keyof English, Message>>;
