/** What a text tells of that has yet to be found out: a test still to come, a question without an answer, people on their way. */
import { phrases } from '../phrases.ts';
import type { Prose } from '../prose.ts';

const FINDER =
  '(?:engineers?|inspectors?|inspections?|surveyors?|surveys?|lab|laboratory|labs|experts?|specialists?|technicians?|certifiers?|vets?|assessors?|investigators?|investigations?|inquiry|inquiries|enquiries|analys[ie]s|analysts?|tests?|testing|searches|search|checks?|reports?|results?|samples?|swabs?|readings|certificates?|logs?|audits?|auditors?|teams?|crews?|divers?|scans?|reviews?|cultures?|culturing|measurements?|findings?|fire service|brigade|firefighters|police|health office|council|authorit(?:y|ies)|regulator|toxicologist|chemists?|electricians?|plumbers?|examination|post-mortem|forensics?|measuring|sweeps?|count)';
const OPEN = phrases(`
  (?:is|are|was|were|has|have|had|do|does|did|can|could)(?:n't| not) (?:yet |still |even |all )*(?:know\\w*|been|come|finished|begun|started|arrived|found|clear|sure|certain|done|looked|read|in|back|available|complete\\w*|seen|heard|certified|tested|checked|inspected|finali[sz]ed|out|identified|located) | (?:not|never) yet | no (?:results?|report|cause|word|answer|trace)(?: \\w+)? (?:yet|so far) | (?:remains?|still) (?:to be|unknown|unclear|open|being|under|missing|at large|unaccounted)
  (?:can't|cannot|can not|could not|couldn't) (?:yet |now )?(?:tell|say|know|rule out|confirm)(?: \\w+)? (?:yet|if|whether)
  (?:cause|source|reason|extent|why|how|what|who)(?: \\w+){0,6} (?:unknown|unclear|not known|isn't known|being \\w+|under (?:investigation|review|examination|analysis)|we will know|we'll know|remains)
  ${FINDER}(?:,? [\\w']+){0,7},? (?:comes?|arrives?|will|'ll|starts?|begins?|due|expected|booked|scheduled|pending|outstanding|takes? (?:a|an|\\w+) (?:week|fortnight|month|day|hour|days|weeks|hours|few)|under way|underway|ongoing|continu\\w+|goes on|go on|runs? (?:till|until|to)|on (?:its|their|his|her) way|being|yet to|still|tomorrow|next (?:week|month)|asked for|meet|is to|are to|would)
  (?:await\\w*|wait(?:s|ing)? (?:for|on)|expect\\w*|ordered|booked|commissioned|arranged|requested|asked for|called in|called for|sent (?:off|away))(?: \\w+){0,6} ${FINDER} | (?:we|i) (?:now )?(?:await|expect) (?:them|it|the) | send(?:ing)? (?:it|them|samples|\\w+ samples) (?:to|off)
  (?:is|are|am|'re|'m|'s) (?:\\w+ )?(?:being|now|still|currently|busy) (?:\\w+ )?(?:look\\w+|examin\\w+|inspect\\w+|test\\w+|count\\w+|search\\w+|investigat\\w+|walk\\w+|check\\w+|analy[sz]\\w+|measur\\w+|read|trac\\w+|gone through|taken apart|assess\\w+|x-rayed|sampled|swabbed|dived) | (?:we|i|they|she|he)(?: are|'re| am|'m| is) (?:now |still )?(?:looking|counting|searching|checking|investigating|examining|waiting|testing|trying|tracing)
  (?:will|'ll|shall) (?:only )?(?:decide|know|tell (?:me|us)|find out|learn|show|say whether|establish|hear|let us know) | whether(?: \\w+){1,12},? (?:is|are|will|nobody|no one|we|i)
`);
/** Somewhere in the text something is still being looked for. */
export const leavesOpen = ({ sentences }: Prose): boolean => sentences.some(({ low }) => OPEN.test(low));
