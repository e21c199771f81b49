/** Owns what the runtime itself says of the machine: its locale and its time zone. */

/** The host's locale and IANA zone; UTC where it names none. */
export const runtimeLocale = (): { readonly locale: string; readonly zone: string } => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, zone: timeZone || 'UTC' };
};
