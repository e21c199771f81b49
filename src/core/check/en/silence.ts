/** no-comment: a question is refused, and nobody says when it will be answered. */
import type { Rule } from '../language.ts';
import type { Kind } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { first, judged } from './pattern.ts';
import { dated } from './signs.ts';

const SILENCE: readonly (RegExp | Phrases)[] = [
  phrases(`
    no (?:further |more |additional |public |official )?comments? | (?:not|n't|cannot|never|nor|decline[sd]?|declining|refuse[sd]?|refusing|unable|refrain\\w*|unwilling|prefer(?:s|red)? not|rather not|not prepared|no intention|not inclined|not obliged|not minded|not at liberty|not in a position|not going|not able|not willing|not authori[sz]ed|abstain\\w*|no plans)(?: \\w+){0,5} (?:comment\\w*|discuss\\w*|answer(?:ing)? (?:any |further |your |these |those |that |such |more )?(?:questions?|that|this|those|these|enquir\\w+|inquir\\w+)|(?:go|going|get|getting|be drawn|being drawn) into|disclos\\w*|reveal\\w*|elaborat\\w*|respond\\w* to (?:\\w+ )?(?:questions?|enquir\\w+|inquir\\w+|allegations|speculation|media|press|claims|rumou?rs)|(?:make|making|issue|issuing|give|giving) (?:any |a |further |more |public |another )*(?:statements?|interviews?|information|details|comments?|explanations?)|provid\\w+ (?:any |further |more |additional )*(?:details?|information|comment|explanation|figures|numbers)|speak (?:about|on|to|publicly|of)|talk about|talk to (?:the )?(?:press|media|journalists)|take (?:any )?questions|share (?:any |further |more )*(?:details|information|numbers|figures)|say(?:ing)? (?:any(?:thing)?|more|a word)(?: \\w+)? (?:about|on|more|else|further)?|engage|address (?:any |further |these |those )?(?:questions?|allegations|speculation)|confirm or deny|be (?:commenting|discussing|answering|making|giving|taking))
    makes? no (?:further |public |other )?(?:statements?|comments?)
    not (?:a |an )?(?:question|topic|subject|matter|something|point|thing)(?: \\w+)? (?:on which|about which|to which|that|which|for|we|i|to)(?: \\w+){0,5} (?:discuss\\w*|comment\\w*|address|answer|drawn|open|talk\\w*|speak\\w*|go into|debate|entertain\\w*|say|share|intends?|wish|wishes|care|public) | (?:won't|will not|shall not|shan't) be (?:answering|taking|discussing|commenting|giving|saying|drawn|entertaining|explaining|responding|sharing|going|making|releasing|disclosing|addressing) | nothing (?:more|further|else|to add|to say)(?: \\w+){0,4} (?:to (?:say|add|tell|report|share|discuss)|will be said|can be said|on (?:this|that|the)|about) | (?:internal|confidential|company) (?:matter|affair|business|information) | (?:keep|keeping|maintain|maintaining|our|chosen|choose|chose|with|in) silence
  `),
];
/** Other ways to shut the door: what is refused, who may not ask, why nobody need answer. */
const SHUT = phrases(`
  more than (?:this|that)(?: \\w+)? (?:we|i) (?:will|shall|can|do|are|cannot|won't)(?: not)? | beyond (?:this|that)(?: \\w+){0,2} (?:no|nothing|we|i) | for legal reasons(?: \\w+){0,3} (?:nothing|no|not|cannot|can't)
    (?:have|has) nothing (?:more |further )?to say(?! (?:in|for|that)\\b)
  (?:that's|that is|this is) all (?:that )?(?:you|anyone|anybody|the press|they)(?:'ll| will| are| is|'re| shall| can)(?: be)?(?: \\w+)? (?:hear\\w*|get\\w*|learn\\w*|told|find\\w*|know|read\\w*)
  (?:inappropriate|improper|imprudent|unwise|unhelpful|wrong|not right) (?:for us |of us )?to (?:say (?:anything|more|any more|much)|comment|add|discuss|go into|elaborate|disclose|reveal)
  (?<!(?:it|that|this|which|report|article|letter|contract|label|law|figure) )(?:say|says|saying) nothing(?: (?:more|further|else|on|about|at all))? | (?:can't|cannot|won't|will not|couldn't|may not|unable to|not able to|not going to) (?:really )?(?:say|add|share|offer|disclose|reveal|tell you) (?:anything|any more|a thing|a word)
  (?:make|makes|making|made|issue|issues|issuing|give|gives|giving|offer|offers|offering|take|takes|taking|accept\\w*|release\\w*|releasing|provide\\w*|providing|grant\\w*) no (?:\\w+ )?(?:statements?|comments?|information|details|interviews?|questions?|answers?|remarks?|explanations?|particulars)
  (?:have|has|there is|there's|got) no (?:\\w+ )?(?:information|details|comment|answers?|statements?|figures|particulars|remarks?) (?:to (?:give|share|offer|release|add|make|provide|disclose)|for (?:you|the press|the media|journalists|publication))
  (?:consider|considers|regard|regards|declare|declares|deem|deems) (?:the|this|that) (?:topic|subject|discussion|conversation|debate|chapter|matter|question) (?:as )?(?:closed|concluded|finished|over|settled|done|exhausted)
  (?:details|nature|terms|findings|results|reasons|report|outcome|contents|circumstances|information|settlement|names)(?: \\w+){0,6} (?:is|are|remains?|stays?|will remain|will stay|are kept|is kept|will be kept)(?: \\w+)? (?:confidential|privileged|secret|classified|under seal|sealed|under wraps|in-house|private)
`);

const SPEAK =
  '(?:say|saying|tell|telling|speak|speaking|talk|talking|discuss|discussing|answer|answering|reply|replying|respond|responding|comment|commenting|explain|explaining|utter|uttering|add|elaborate|elaborating|disclose|disclosing|reveal|revealing|divulge|divulging|share|sharing|engage|go into|going into|get into|getting into|take questions|taking questions|be drawn|be quoted|be interviewed|give interviews|giving interviews|enlarge|expand|report on)';
/** Who is turned away, and how: a dismissal, a gag, a closed door, somebody else's number. */
const TURNED_AWAY = phrases(`
  (?:no|not|nothing|never|without)(?: [\\w']+){0,5} (?:details|announcements?|explanations?|particulars|answers?|statements?|clarifications?|replies)(?: [\\w']+){0,4} (?:from|to|about|on|in|of|will|for|regarding|concerning)(?: [\\w']+)? (?:us|this (?:office|side|house)|matter|it|that|public|press|him|her|them|you|be given|follow|case) | (?:is|are) for (?:the|our) (?:board|management|courts?|directors|owners?|shareholders|committee|insurers?|regulator|family|bishop|council) (?:alone )?(?:to|and|only|alone)(?: \\w+)? | (?:let|leave) (?:the matter|it|this|things|sleeping)(?: \\w+)? (?:rest|lie|be|at that|there)
  (?:hung up|hangs up|turned (?:his|her|their) back|waved (?:\\w+ )?(?:away|off))
  (?:can't|cannot|can not|couldn't|could not|won't|will not|shan't|shall not|may not|must not|not able to|unable to|not in a position to|not at liberty to|not prepared to|not willing to|not free to|not (?:permitted|allowed|authori[sz]ed) to|forbidden to|barred from|do not (?:intend|wish|plan|propose|care) to|don't (?:intend|wish|plan|propose|care) to|(?:see|have|feel|has|sees|feels) no (?:need|reason|cause|duty|call|obligation) to) (?:\\w+ )?${SPEAK} (?:to (?:you|the (?:press|media|public)|reporters|journalists|anyone|anybody)|with (?:you|the (?:press|media)|anyone)|you (?:anything|more|any more|a thing)|any(?:thing|body|one)?|a (?:single )?word|more|further|publicly|in public|on (?:the|this|that|it|what|why|how)|about (?:it|this|that|the|what|why|how)|it|this|that|them|those|these)
  (?:decline|declines|declined|declining|refuse|refuses|refused|refusing|reject|rejects|turn down|turning down) (?:(?:all|any|every|further|such) (?:\\w+ )?(?:requests?|invitations?|questions?|enquir\\w+|inquir\\w+|interviews?|calls)|to (?:be drawn|explain|answer|reply|say|talk|speak)) | (?:without|nor|not|instead of|rather than) (?:\\w+ )?(?:taking|answering|accepting|allowing) (?:any |further |a single )?(?:questions?|enquir\\w+|calls)
  next question | dignify(?:ing)? | nothing (?:\\w+ )?to add | (?:under|signed|bound by|covered by|subject to)(?: \\w+)? (?:nda|gag\\w*|non-disclosure|secrecy|silence|confidentiality)
  (?:not|n't|nobody is|no one is|never)(?: \\w+)? (?:be )?(?:approached|contacted|questioned|enquire|inquire|pestered) | not to (?:reply|respond|answer|speak|talk|discuss|comment|enquire|inquire|engage|write back|react) | (?:remain|remains|remained|go|goes|went|left|stay|stays) (?:unanswered|unexplained|uncommented|tight-?lipped|mum|mute|silent)
  that's that
  (?:lawyers?|solicitors?|attorneys?|counsel|insurers?|legal(?: \\w+)?|advisers?)(?: \\w+){0,2} (?:told|advise|advises|advised|asked|instructed|forbid|forbids|forbidden|ordered|warned|won't let|will not let)(?: us)?(?: not| against| to (?:say nothing|keep|stay|remain)| from)
  (?:a|our|its|the|trade|company|business) secrets? | off the record
`);

/** In its place: when it will be said, or who is shielded by it. */
const WILL_SAY = phrases(`
  (?:have|has) asked us | (?:on|about|of|to) (?:\\w+ )?(?:individual|single) | (?:about|on) (?:her|him|them|any (?:one )?(?:patient|child|pupil|guest|person|colleague)|the (?:injured |dead )?(?:person|visitor|employee|member|worker|driver|cyclist|guest|customer|student|resident|player|child|family|families|patient|pupils?|injured|dead|victims?|suspect|man|woman|boy|girl|colleague)) | (?:police|prosecutor|coroner|court|family|families|parents|doctors|inspectors?) (?:have |has |had )?(?:asked|requested|told|forbid\\w*|forbade) | until | till | before | as soon as | once (?:we|it|the|they|that) | when (?:we|it is|it's|they are|that is) | yet | by then | at this (?:point|stage)(?: because)? | for now | today because | out of (?:respect|consideration|regard) | privacy | at (?:the|their|her|his) (?:family's?|request|families')(?: request)? | names? | identit\\w+ | (?:not|n't|to|than|never|nor|or|and) (?:guess|speculate)
`);
const FOR_GOOD = phrases('between us | later | ever | at any time | today or | now or');

/** The words are forbidden, or are no refusal of a question. */
const SPEAKS =
  /\bsaid: |\bno comment, then\?|\bcomments? (?:section|box|field|column|thread)\b|\b(?:number|figure|count)s? (?:keeps?|is|are|may|will) (?:chang|ris|grow)|\bas a (?:public )?comment\b|\b(?:is|are) (?:banned|forbidden|not allowed|out)\b|\b(?:every|each|all) (?:\w+ )?(?:comments?|messages?)\b|\bcomments are off\b|\bransom\b|\bfor privacy\b/;
/** What follows breaks the silence. */
const SPEAKS_NOW =
  /^(?:but )?(?:i|we) (?:won't|will not|refuse|am not going to|shall)\b|^this (?:one|time)\b|\bhere (?:are|is) (?:the|what)\b/;

/** Reasons follow, or it is a view that is not given. */
const REASONED = phrases('for (?:one|two|three|this|these|a) (?:\\w+ )?reasons? | because');

const SAYS_MORE = /\b(?:say|know|tell you|publish|report) (?:more|what)\b/;

/** A word to staff what not to say. */
const STAFF_LINE =
  /please|you (?:may|can|should)|do not (?:say|speak|talk|comment|answer|discuss)|don't (?:say|speak|talk|comment|answer|discuss)/;

/** Somebody is told how to answer, a rumour is answered, or reasons stand beside it and more is to come. */
const isAnswer = (low: string, found: string, kind: Kind, prose: Prose): boolean => {
  if (kind === 'internal' && STAFF_LINE.test(low)) return true;
  if (kind === 'clarification' && /\bas closed$/.test(found)) return true;
  return (
    REASONED.test(low) && prose.sentences.some((one) => saysWhen(one) || (dated(one.low) && SAYS_MORE.test(one.low)))
  );
};

export const noComment: Rule = (prose, { kind }) =>
  judged(prose, ({ low, index }, { after }) => {
    const found = first(low, [...SILENCE, SHUT, TURNED_AWAY]);
    if (found === null || SPEAKS.test(low) || (after !== null && SPEAKS_NOW.test(after.low))) return null;
    if (isAnswer(low, found[0], kind, prose)) return null;
    if (FOR_GOOD.test(low)) return found;
    const promised = WILL_SAY.test(low.replace(/[.!"”]+$/, '')) || (dated(low) && /will|we'll|'ll/.test(low));
    return promised || prose.sentences.slice(index + 1, index + 3).some(saysWhen) ? null : found;
  });

const saysWhen = ({ low }: Sentence): boolean =>
  dated(low) &&
  /\b(?:will|we'll|we) (?:\w+ )?(?:say|tell|publish|report|answer|know|share|give|explain|speak|post|update|have)\b|\b(?:until|then|once|as soon as|when)\b/.test(
    low,
  ) &&
  /\b(?:it|that|this|them|those|then|answer|tell you what|what we)\b/.test(low);
