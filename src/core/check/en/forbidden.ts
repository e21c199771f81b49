/** forbidden-regime-term: the other forms of the words that a law forbids. */

/** What a law forbids is forbidden in its other forms as well. */
export const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  voluntary: [
    /\b(?:purely|entirely|fully|strictly) optional\b|\b(?:recall|campaign|return|exchange|replacement) is optional\b/g,
    /\b(?:law|rules?|authorit(?:y|ies)|regulator|nobody|no one|no law|no rule)\b[^.;]{0,40}?\b(?:not|n't|nobody|no one|without|no)\b[^.;]{0,20}?\b(?:requir|oblig|forc|order|demand|compel|prescrib)\w*|\b(?:nobody|no one|no law|no rule|no authority) (?:has |have |had )?(?:\w+ )?(?:requir|oblig|forc|order|demand|compel|made|asked|told)\w* (?:us|it|this|that)\b|\b(?:of|by|out of|from) our own (?:\w+ )?(?:free )?(?:choice|will|decision|motion|initiative|accord|conviction)\b|\b(?:no|without|any) (?:legal )?(?:obligation|duty|compulsion|order|requirement) to\b|\bour (?:own )?free (?:choice|decision)\b/g,
    /\bvoluntar(?:ily|iness)\b|\bof (?:our|its) own accord\b|\bon a voluntary basis\b|\b(?:by|of) (?:our|its) own (?:choice|initiative|free will)\b|\bon (?:our|its) own (?:initiative|accord)\b|\b(?:we|company) (?:have |has )?(?:chosen|decided|opted) (?:\w+ )?to (?:take|start|make|go)(?: \w+){0,4} (?:ourselves|itself)\b|\balthough (?:we are |it is )?not (?:required|obliged|legally)\b|\bnot (?:legally )?(?:required|obliged) to\b/g,
  ],
  precautionary: [
    /\bprecaution(?:s)?\b|\bto be on the safe side\b|\bas an? (?:\w+ )?safety measure\b|\b(?:prevent(?:ive|ative)|proactive|pre-?emptive)(?:ly)? (?:\w+ )?(?:steps?|measures?|recalls?|actions?|basis|moves?|withdrawals?)\b|\bas an? (?:\w+ )?(?:prevent(?:ive|ative)|prevention|proactive)\b|\b(?:proactively|preventively|preventatively)\b|\bout of (?:an )?(?:\w+ )?(?:abundance|excess) of caution\b|\bbetter safe than sorry\b|\bmeasure of (?:\w+ )?(?:prudence|caution|care|prevention)\b|\bout of (?:an? |our )?(?:\w+ )?(?:abundance|excess|concern|care|caution|regard)(?: of| for)? (?:\w+ )?(?:care|caution|concern|prudence|customers|safety|you)\b|\bfor prudence\b|\b(?:beyond|more than|further than|ahead of|earlier than) (?:what )?(?:the )?(?:law|rules?|regulations?|authorit(?:y|ies)|regulator)(?:s)? (?:asks?|requires?|demands?|prescribes?|wants?|says?)\b|\bbeyond what (?:is|was|would be) (?:\w+ )?(?:necessary|needed|required)\b/g,
  ],
  discretionary: [
    /\bdiscretion\b|\b(?:as|out of|in) an? (?:\w+ )?(?:act|gesture|token|sign) of goodwill\b|\bas a (?:gesture of )?goodwill\b|\bas a courtesy\b/g,
  ],
  'in rare situations': [
    /\b(?:in|under|only in) (?:very |extremely |a few )?(?:rare|isolated|exceptional|few) (?:situations?|cases?|circumstances|instances|conditions)\b|\b(?:very |extremely )?rarely\b|\bon (?:very )?rare occasions\b|\b(?:is|are|very|extremely|highly|most) unlikely\b|\b(?:the )?(?:risk|chance|likelihood|probability|danger)(?: (?:of|that) [\w ]+?)? is (?:\w+ )?(?:low|small|slight|minimal|remote|negligible)\b|\b(?:very|extremely|only a|just a|a) (?:small|tiny|limited) (?:number|fraction|proportion|percentage|share)\b|\b(?:number|share|proportion) of [\w ]+? is (?:\w+ )?(?:low|small)\b|\bonly a (?:few|handful)\b|\b(?:hardly|scarcely) ever\b|\bseldom\b|\b(?:vast|great|overwhelming|large) majority\b|\bone in (?:a|\w+) (?:hundred|thousand|million)\b|\b(?:low|small|remote|slight|minimal) (?:probability|likelihood|risk|chance|possibility)\b|\bmost (?:users|people|customers|owners|of you)(?: \w+){0,3} (?:never|not)\b|\bisolated (?:cases?|incidents?|instances?)\b/g,
  ],
  'in specific situations': [
    /\b(?:in|under|only in) (?:very |certain |quite )?(?:specific|certain|particular|some|unusual|special) (?:situations?|cases?|circumstances|instances|conditions)\b/g,
  ],
  'no reported accidents': [
    /\bno (?:\w+ ){0,3}(?:accidents?|injur(?:y|ies)|incidents?|reports?)(?: \w+){0,7} (?:reported|known|received|occurred|so far|to date|recorded|happened|come to (?:our|anyone's) (?:attention|notice|knowledge)|brought to our attention)\b|\b(?:not|n't) (?:\w+ )?(?:received|aware|heard|had|know)(?: \w+){0,3} (?:any |of )*(?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\b(?:nobody|no one) has (?:been|yet been|reported|told (?:us|anyone)|written)(?: \w+){0,2}\b|\b(?:aware of|know of|received|had) no (?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\bwithout (?:any )?(?:reported )?(?:accidents?|incidents?|injur(?:y|ies))\b|\b(?:not|n't) (?:\w+ ){0,3}(?:of|that) (?:anyone|anybody|any \w+|a single \w+)(?: \w+){0,3} (?:injured|hurt|harmed|burn(?:ed|t))\b|\b(?:nobody|no one|none)(?: \w+){0,4} (?:injured|hurt|harmed|come to harm|burn(?:ed|t))\b|\bno (?:one|\w+) (?:has|have) (?:\w+ )?(?:been|come to|suffered) (?:\w+ )?(?:harmed|hurt|injured|harm|burn(?:ed|t)|any harm)\b|\bno (?:\w+ )?(?:indications?|evidence|signs?|suggestions?|knowledge)(?: (?:that|of)(?: [\w-]+){0,7})? (?:harm\w*|hurt|injur\w*|accidents?|incidents?)\b|\b(?:have|has|had) never (?:\w+ ){0,3}(?:accidents?|injur\w+|incidents?|hurt)\b/g,
    /\b(?:accidents?|injur(?:y|ies)|incidents?|casualties|reports? of (?:harm|injur\w+|accidents?))\b[^.,;]{0,30}?\b(?:not|n't|never|nowhere|none)\b[^.,;]{0,60}|\b(?:none|no user|no customer|no child|no owner|not one|not a single (?:person|customer|user|child|guest))\b[^.,;]{0,40}?\b(?:hurt|injured|harmed|injury|accident|(?:come|came) to (?:any )?harm)\b|\b(?:not (?:a single|one)|no|nothing like an?) (?:\w+ )?(?:accident|incident|injury|report|complaint)s?(?: \w+){0,2} (?:come|came|been brought|reached|known)\b|\b(?:free of|zero|nil) (?:accidents?|injur(?:y|ies)|incidents?)\b/g,
  ],
  exposure: [/\bexpos(?:ed|es|ing|ures)\b/g],
};

/** 21 CFR 7.49: a recall letter holds nothing that promotes. */
export const PROMOTION = {
  'us-fda-recall':
    /\b(?:why not (?:try|take|have|visit)|special offer|\d+ ?% off|on sale (?:now|this)|new (?:\w+ ){0,4}(?:in stores|out now|available now|flavou?rs?)|(?:creamier|tastier|fresher|crunchier|better) than ever|our (?:award|best|bestselling|best-selling|delicious|famous|popular|new range|latest)(?:\w| )*|try our|check out our|introducing)\b/g,
};
