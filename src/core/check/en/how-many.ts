/** How many there are, where that is open. */
import { stemsOf } from './stems.ts';

const NUMBER_CLAIM = /\b(?:number|how many|count|scope|extent|scale|quantity|units? sold|how much)\b/;
/** Whether a claim, in small letters, leaves a number open. */
export const asksHowMany = (claim: string): boolean => NUMBER_CLAIM.test(claim);

const COUNTED =
  /(?<![\w.:/-])(?:\d{1,3}(?:,\d{3})+|\d{1,7}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|thousands of)(?: (?:of our|of the|other|more|affected|hundred|thousand))? (?:people|customers?|guests?|users?|members?|patients?|pupils?|children|accounts?|records?|passengers?|employees?|students?|litres?|liters?|kilos?|kilograms?|units?|homes|households|others|clients|subscribers|packages|pieces|bottles|products|are affected|were affected)\b/;
/** Whether a sentence counts people or goods of the usual sort. */
export const countsPeople = (low: string): boolean => COUNTED.test(low);

const OF_WHAT =
  /\bhow many (?:of (?:our|the|these|those) )?(\w+)|\b(?:number|count|quantity) of (?:the |our |affected |injured )?(\w+)/;
const COUNT =
  /(?<![\w.:/-])(?:\d{1,3}(?:,\d{3})+|\d{1,7}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|thousands of)((?: \w+){1,2})/g;

/** Whether it counts the very thing of which the claim leaves the number open. */
export const countsOf = (claim: string, low: string): boolean => {
  const [, many, number] = claim.match(OF_WHAT) ?? [];
  const thing = [...stemsOf(many ?? number ?? '')];
  return (
    thing.length > 0 && [...low.matchAll(COUNT)].some(([, said = '']) => thing.every((one) => stemsOf(said).has(one)))
  );
};
