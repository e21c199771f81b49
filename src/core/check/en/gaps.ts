/** leftover-placeholder: what somebody meant to fill in, choose, ask or strike out before it went out. */
import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Setting } from '../model.ts';
import { sparingly } from '../phrases.ts';
import type { Prose, Span } from '../prose.ts';
import { placeholder } from '../rules/placeholder.ts';

const marks = placeholder({
  asks: /^.[•·*?#.… _-]{1,12}.$|^\[[a-z' /-]{2,30}\?+\]$|^\[[^\]]*\b(?:to follow|to (?:insert|confirm|supply|add|fill in|provide|advise|check)|(?:before|prior to) (?:sending|release|publication|publishing|issue|it goes out)|tbc|tbd|tba)\b|^.[a-z' ]{2,30} ?\/ ?[a-z' ]{2,30}.$|^.\s*(?:(?:surname|forename|given name|code|ref(?:erence)?|voucher|account|username|password|token|branch|site|venue|range|period|weekday|street|postcode|price|quantity|manager|owner|signatory|doctor|hospital|officer|authority|regulator|agency)\b(?![^,]*,[^,]*,)|[\w ]{2,30} ?[–—-] ?(?:ask|check|confirm|see|tbc|which)\b|alternative|version|variant|fallback|if legal|if lawyers?|if we|areas?|street|x,x+|\w+ (?:to|will) (?:confirm|check|fill|add|supply|provide|insert)|issue|option|describe|explain|specify|state|list|amt|topic|event|incident|problem|apology|regret|sender|recipient|greeting|salutation|team|department|country|industry|tone|example|sample|choose|select|delete|remove|use|either|one of|more|next|when|who|what|where|which|how many|insert|add|fill|enter|put|your|our|the|name|names|date|time|number|company|product|brand|phone|contact|place|location|city|address|amount|sum|tbd|tbc|to be|xx+|\.\.|\?|link|url|hotline|e-?mail|title|role|spokes|person|customer|first|last|reason|cause|lot|batch|model|day|month|year|hours?|store|channel|website|web|insurer|lawyer|check|confirm|todo|pending|placeholder|quote|figure|detail|signature|dd|mm|yyyy|hh|n\b|#)(?![^,]*,[^,]*,)|^.[a-z0-9]+(?:_[a-z0-9]+)+.$|\b(?:here|tbd|tbc|name|number|date|to follow|to come|to be confirmed)\s*.$/,
  gaps: sparingly(
    /(?=[—–-])(?<=\b(?:on|at|in|by|of|from|for|to) )[—–-]+ ?(?:the )?(?:date|day|time|place|name|number|venue|amount|sum) (?:to follow|to come|still open|open|tbc|tba|pending|to be (?:added|agreed|confirmed|fixed|set))\b|(?=\()(?<=(?:[:,]|\b(?:call|phone|ring|mail|write to|on|at|by|from|to|dear|is|until|of)) )\((?:[a-z'-]+\.? ){0,3}(?:no\.|nr\.?|number|name|date|tel\.?|phone|mobile|e-?mail|address|time|hotline|hours|amount|sum|link|url)(?: here)?\)|(?<![\w-])x{2,}(?![\w-])|(?<![\w-])x{3,}(?=-(?!l\b|large|small)[a-z])|[£$€] ?x+(?!\w)|\b20xx\b|\bxxx+(?![\w-])(?<=[a-z]-x+)|(?<!\w)xth(?!\w)|\?\?:\?\?|#{2,}(?=\s\S|\.)|\((?:describe|explain|state|specify|(?:time|date|name|number|details?|amount|place)(?! (?:on|under|above|below|inside|printed|stamped|unchanged|changed|withheld)\b)) [^()\n]{0,60}\)|%[a-z_]+\d*%|«[a-z_ ]{2,30}»|\b(?:dear|hello|hi|dated|on|at|by) (?:undefined|null|nan|none)(?!\w)|<-+ ?\w+|(?<!\w)(?:company|your-?company|firm|brand|product)name(?!\w)|\b(?:abc|xyz|acme) (?:company|corp|inc|ltd)\b|\b(?:name|date|time|number|place|title) here\b|(?<!\d)0\d{3} 000 0000|\$[a-z]+_[a-z_]+|(?<![\w])nn(?= (?:of|people|customers|units|files|pieces|records)\b)|(?<![\w])(?:tbd|tbc|tba|todo|tk(?!-?\d)|lorem ipsum|n\.n\.|fixme|xx:xx|dd\/mm(?:\/yyyy)?|dd\.mm|hh:mm|yyyy-mm-dd)(?![\w])|_{3,}|\?{3,}|…{2,}|[○\u3007◯●]{2,}|\((?=[^()\n]{0,60}\))[^()\n]{0,30}\b(?:to follow|to be (?:confirmed|added|filled|completed|inserted|checked|announced|supplied)|tbc|tbd|insert|fill in|check w(?:ith|\/)|pls check|please check|ask legal|legal to|to come|name here|number here|still missing|missing)\b[^()\n]{0,40}\)|\b(?:insert|fill in|(?<!\b(?:will|we'll|i'll|to|can|and|we|i) )add) (?:\w+ )?(?:name|date|number|figure|quote|link|here)\b(?: here)?|\b\d[\d ()-]*\dx{2,3}\b(?!-?l\b)|\b\d{3,5} \d{2,4} x{3,4}\b|\bto be (?:filled|inserted|completed) (?:in|here|later|by)\b|__+(?<=[a-z]: ?__+)/g,
  ),
  fine: /(?:\b(?:this|it)(?:'s| is) \((?:your|own) |\b(?:took|takes?|taking|taken) place here|(?:n't|not|no) need to be |filled in (?:again|already)|\b(?:your|a|the|his|her|their) (?:name|date|number|time|place|title) here\b|\{[a-z](?:, ?[a-z])*\}|\{"|\[…\]|\{ \}|in place of \{|(?:they|he|she|it|we|them) \[the|xx club|numeral xx|xxx (?:from|love)|sign(?:ed|ature)?(?: here)?:? ?_|\d-_{2,}|\bends?\b|\bending\b|dear \[your|xx+l|xxl|\*\*\*)|(?:x{4}[ -]?){1,3}\d{3,4}|https?:|!\[|\[say (?:your|the)\b|\/\{/,
});

/** Choices nobody made, notes to each other, samples, the spoor of programs: no text means to say these. */
const OUTRIGHT = [
  /\bdelete (?:as|where|whichever|if) (?:appropriate|applicable|necessary|needed|not applicable)\b|\b(?:delete|strike|keep) (?:whichever|as required|the (?:right|correct|other) one)\b|\(s\/he\)|\bmrs?\.?\/(?:m(?:s|rs|iss|x)|sir)\b|\bsir\/madam\/|\b(?:is|was|has|will)\/(?:are|were|have|will|is|was|has) ?(?:not)?\b|\byes\/no\b|\boption [a-c1-3] ?(?:\/|:|or option)/g,
  /#(?:ref|name|value|div\/0|null|num|n\/a)[!?]?(?!\w)|\berror! (?:reference|bookmark|no)\b[^.]{0,40}|&(?:nbsp|amp|lt|gt|quot|#\d+);|\bundefined\b(?= |,|\.)|(?<![\w])%[sd](?!\w)|\[object object\]|\bcomment \[\w+\]|<\/?(?:br|p|b|div|span|strong)\b[^>]{0,40}>|\b(?:tk){2,}\b|(?<![\w])n{2,}(?= [a-z])|(?<![\w/])(?:dd|d) (?:month|mmmm?|mmm)\b|\b\d{1,2} (?:month|mmm|xxx) (?:19|20)\d\d\b|\b(?:month|mmm) \d{0,2},? ?(?:yyyy|20xx|20__)\b/g,
  /\b(street|name|item|product|town|city|person|shop|branch|date|example|company|reason|cause|address|colour|model) (?:1|one|a|x), \1 (?:2|two|b|y)\b/g,
  /\b(?:www\.)?(?:your-?(?:company|brand|domain|site|website|name|shop|organi[sz]ation|business)|(?:company|brand|domain)-?(?:name|url|site)|my-?(?:company|domain|site))\.(?:com|org|net|co|example)[\w/.-]*|\b(?:name|email|user|you|someone|info|contact|first\.last|firstname\.lastname|xxx*)@(?:domain|company|yourcompany|yourdomain|email|xxx*)\.\w+|\b(?:john|jane|joe) (?:doe|bloggs|q\.? public)\b|\b(?:first ?name|forename) (?:last ?name|surname)\b|\b0?123[ -]?456[ -]?7890?\b|\b(?:555[ -]?){2}5555\b|\b99[./]99[./]\d+/g,
  /\(\s*(?:\w+ ?){0,2}: ?(?:please )?(?:add|insert|check|confirm|ask|put|fill|update|replace|see|need|delete|choose|pick|cut|remove|rephrase|verify|waiting|awaiting|is this|do we|should we|can we|who|what|which|when|how)\b[^()]{0,90}\)|\((?:please )?(?:add|insert|put|fill in|check|confirm|verify|rephrase|expand|shorten|delete|cut)(?: this| that| the| a| in)?\b(?![^()]*\d{4})[^()]{3,80}\)|\bnote to (?:self|editors?|legal|comms|pr|us|tom|me)\b(?!:? not)|(?<![\w.])@(?:legal|comms|pr|marketing|ceo|hr|finance|press|design)\b[:,]?|\b(?:legal|comms|pr|marketing|finance|hr|press office|the ceo|ceo) (?:to|pls|please|must|still has to|needs to) (?:confirm|check|add|supply|approve|advise|insert|fill|provide|sign off|review|clear)\b|\b(?:add|put|insert|paste|drop) (?:[\w'-]+ ){0,3}(?:lines?|quotes?|numbers?|names?|date|link|sentence|text|figures?|sympathy|details?|paragraph|logo|photo|contact|phone|map) here\b|\b(?:text|copy|quote|photo|picture|image|logo|link|details?|figure|chart|map|sentence|paragraph|line|signature) (?:to go|to come|tbc|needed|missing|pending)\b|\bgoes here\b|\b(?:still|yet) to be (?:filled|inserted|written|added|supplied|agreed with legal)\b/g,
  /\bxyz\b(?!-axis)|\bab:cd\b|\babc-?123\b|\(replace (?:with|by|this)\b[^()]{0,40}\)|\bx[,.]xxx?\b|_+[/.]_+|(?:--|–|—|\*\*|>>|!!) ?(?:check|confirm|ask|insert|verify|hold|wait|waiting|tbc|pls)\b[^.\n]{0,50}(?:--|–|—|\*\*|<<|!!|first\b|before)/g,
  /^\W*(?:draft|entwurf)(?: (?:v?\d[\d.]*|only|text|version|for \w+))?\b(?= ?[:,–—-]|\W*$)|\bdraft (?:v?\d[\d.]*|text|version|only|– not|- not)\b|\bv\d+[_ -]?(?:final|draft)\b|\bnot (?:yet )?(?:for (?:release|publication)|approved)\b[:,]? ?(?=please|until|draft|$)|\b(?:dummy|sample|placeholder|filler|boilerplate) (?:text|copy|quote|name|sentence)\b|\blorem\b|\bblah(?: blah)+\b|\bas an ai\b|\bhere(?:'s| is) (?:a|the|your|my) (?:\w+ ){0,2}(?:draft|template|rewrite|revised version)\b|\b(?:certainly|sure|of course)! here\b|\bfeel free to (?:adjust|adapt|edit|customi[sz]e|modify|tweak)\b|\bi hope this helps\b|\[?copy and paste\b|\bsame (?:text )?as (?:last time|in the last)\b/gm,
  /\(\?+\)|\[\?+\]|(?=\?)(?<=\d|\w )\?\?+|\?(?<=[£$€] ?\?)|_(?<=[£$€] ?_)|\.\.+(?<=[£$€] ?\.\.+)|…(?<=[£$€] ?…)|--+(?<=[£$€] ?--+)|\*+(?<=[£$€] ?\*+)|\.{5,}|(?<![\w*])\*{3,}(?![\w*])|\b[xyn](?= (?:people|customers|guests|patients|users|hours|days|weeks|percent|per cent|units|members|pieces|households|passengers|records|minutes|pupils)\b)(?<=\b(?:of|some|about|approximately|over|around|up to|all|within|for|after|than|to) [xyn])|\bx+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? x+)|\?+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? \?+)|_+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? _+)|#+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? #+)|0000+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? 0000+)|--+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? --+)|\.\.+(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? \.\.+)|…(?![\w-])(?<=\b(?:lot|batch|model|ref(?:erence)?|no\.?|number|flight|order|article|room|line|code):? …)/g,
].map(sparingly);
/** A word in capitals amid small ones is the name of a gap. */
const LOUD = /[a-z,:] \[?[A-Z]{2}/;
const CAPITALS =
  /\[(?!SIC|LOGO|ENDS?\b|PHOTO|IMAGE|PICTURE|VIDEO|MAP)[A-Z][A-Z ?&'-]{3,40}\](?!\()|\b(?=[A-Z]{3})(?<=[a-z,:] (?:[A-Z]{2,} )?)(?:(?:THE|YOUR|OUR|FULL|FIRST|LAST|COMPANY|PRODUCT|PHONE|CONTACT|CUSTOMER|BRAND|MANAGER|INSERT) )*(?:NAME|NAMES|DATE|DATES|TIME|PLACE|NUMBER|CITY|TOWN|PRODUCT|COMPANY|AMOUNT|LOCATION|TITLE|PHONE|URL|LINK|HOTLINE|QUOTE|CONTACT|SPOKESPERSON|DAY|MONTH|WEEKDAY|ADDRESS|BATCH|REASON|CAUSE|SUM|FIGURE|HERE)(?![\w-])(?! [A-Z]{3,})/g;

const found = (text: string, pattern: RegExp): readonly Span[] =>
  matches(text, pattern).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Shown in a few words of quotation, a gap is none, unless it is all that is quoted and long. */
const shown = ({ quotes }: Prose, { start, end }: Span): boolean =>
  quotes.some((quote) => quote.start <= start && end <= quote.end && quote.end - quote.start < 60);
const FILLS = 20;
const IN_QUOTES = /(?=[<[])(?<=["“'‘])(?:<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\])(?=["”'’])|«[a-z_ -]{2,30}»/g;

const outright = (prose: Prose): readonly Span[] => [
  ...OUTRIGHT.flatMap((pattern) => found(prose.low, pattern)).filter((one) => !shown(prose, one)),
  ...(LOUD.test(prose.plain) ? found(prose.plain, CAPITALS) : []).filter((one) => !shown(prose, one)),
  ...found(prose.low, IN_QUOTES).filter(({ start, end }) => end - start > FILLS || prose.low[start] === '«'),
];

/** Crosses and circles may be part of a name: the facts say so. */
const isNamed = ({ facts }: Setting, words: string): boolean =>
  facts !== null &&
  /\w/.test(words) &&
  [...facts.confirmed.values()].flat().some((value) =>
    String(value)
      .toLowerCase()
      .split(/[^\w-]+/)
      .includes(words),
  );

export const leftoverPlaceholder: Rule = (prose, setting) =>
  [...marks(prose, setting), ...outright(prose).map(({ start, end }) => ({ start, end }))].filter(
    ({ start, end }) => !isNamed(setting, prose.low.slice(start, end)),
  );
