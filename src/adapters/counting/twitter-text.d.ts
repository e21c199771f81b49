/** The one function of `twitter-text` that counts, by its own path: the whole library is four times as large. */
declare module 'twitter-text/dist/parseTweet.js' {
  const parseTweet: (text: string) => { readonly weightedLength: number };
  export = parseTweet;
}
