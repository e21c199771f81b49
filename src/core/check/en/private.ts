/** personal-data: a private person's name with phone, mail, number, address or health. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import { phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { type Found, judged, pattern } from './pattern.ts';

const NAME =
  "(?:(?<!\\p{L}\\. )(?<=[Cc]ustomer |[Gg]uest |[Pp]atient |[Tt]enant |[Mm]ember |[Pp]upil )[A-Z]\\. [A-Z][\\p{Ll}'’-]{2,}|[A-Z][\\p{Ll}'’-]+ family(?= (?:at|of|in|from) )|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? (?:[A-Z]\\. ?)?[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?|[A-Z][\\p{Ll}'’-]+ (?:[A-Z]\\.? )?(?:van |de |von |der |da |bin |al-|O['’]|Mc|Mac)?[A-Z][\\p{Ll}'’-]{2,}|[A-Z]\\. [A-Z][\\p{Ll}'’-]{2,})";
const PHONE = '(?:\\+?\\(?\\d[\\d ()./-]{6,}\\d)';
const MAIL = '[\\w.+-]+@[\\w-]+\\.[\\w.-]+';
const STREET =
  "(?:\\d{1,4}[a-zA-Z]?,? (?:[A-Z][\\p{L}'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Way|Place|Pl|Terrace|Gardens|Grove|Row|Square|Boulevard|Blvd|Hill|Mews|Park|Walk)\\b|(?:from|of|at|in|on) (?:[A-Z][\\p{L}'’]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Row|Square|Boulevard|Mews)\\b|(?:apartment|flat|apt\\.?|unit) \\d+|\\b[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b)";
const ID =
  '(?:(?:passport|licen[cs]e|ID|identity card|social security|SSN|medicare|medicaid|asylum|visa|prisoner|case file|NHS|NI|national insurance|medical record|patient|account|membership|member|customer|booking|policy|tax|plate|registration|card|IBAN|insurance|employee|staff|student)(?: card)?(?: number| no\\.?| #| ID| ref(?:erence)?)*:? #?(?=[A-Z0-9 -]*\\d)[A-Z0-9][A-Z0-9 -]{4,}|\\d{3}-\\d{2}-\\d{4}|\\b[A-Z]{2}\\d{2} ?\\d{4} ?\\d{4}[\\d ]*)';
const BIRTH =
  '(?:born(?: on)? (?:\\d|[A-Z][a-z]+ \\d)|date of birth:? \\d|DOB:? \\d|d\\.o\\.b\\.? \\d|b\\. \\d{1,2}[./]\\d|aged? \\d{1,2}\\b|, \\d{1,2},? (?:of|from|who|a |an |was|is|has|had|suffer\\w*)|\\(\\d{1,2}\\)|,? \\d{1,2}[- ]years?[- ]old|, \\d{1,2}, )';
const HEALTH =
  '(?:diabet\\w*|pregnan\\w*|depress\\w*|cancer|HIV|epilep\\w*|asthma\\w*|allerg\\w*|heart (?:condition|disease|attack)|dementia|anxiety|autis\\w*|ADHD|schizophren\\w*|bipolar|hepatitis|chemo\\w*|in therapy|psychotherap\\w*|psychiatr\\w*|rehab\\w*|alcohol\\w*|addict\\w*|disabilit\\w*|(?:his|her|their) stroke|miscarr\\w*|fertility|IVF|intensive care|coma|diagnos\\w*|concussion|treated for|suffers? from|suffering from|blood (?:pressure|type|thinner\\w*)|medication|takes? medicine|out of work|heart murmur|murmur|wheelchair|immune|eating disorder|migraine\\w*|lupus|meningitis|measles|tuberculosis|pneumonia|sepsis|leuk[a]?emia|h[e]?art failure|chickenpox|scarlet fever|bulimi\\w*|anorex\\w*|struggl\\w+ with|panic attacks?|OCD|PTSD|dyslexi\\w*|Down.?s? syndrome|angina|arthritis|dialysis|chlamydia|infertil\\w*|incontinen\\w*|kidney|liver|transplant|breakdown|abortion|(?:a|her) termination|(?:his|her|their) rash|overdose\\w*|drinking problem|self-harm\\w*|suicid\\w+|herpes|syphilis|sobriety|prescri\\w+|h[a]?emophil\\w*|positive (?:\\w+ )?test|tested positive|sectioned|sclerosis|Parkinson\\w*|Alzheimer\\w*|Crohn\\w*|hip replacement|prosthe\\w+|insulin|seizures?|tumou?rs?|HIV-positive|gay|lesbian|transgender|Jewish|Muslim|asylum|undocumented|deport\\w*|in (?:debt|arrears)|arrears|on benefits|unemployed|bankrupt\\w*|divorc\\w+|custody|probation|hair treatment|blood type)';

/** A person who speaks, answers, signs or is to be asked: not a private person here. */
const OFFICE = phrases(`
  (?:complaints|questions|press|media|contact|enquiries|queries|relatives|witnesses|families): | complaints (?:\\w+ )?(?:reach|go to) | independent \\w+ | manager | director | officer | owner | founder | co-founder | ceo | coo | cto | cfo | chief | head of | chair\\w* | president | spokes\\w+ | press(?! (?:operator|line|brake|shop|\\d)) | principal | headteacher | head teacher | lead | leader | administrator | lawyer | attorney | counsel | solicitor | inspector | engineer | doctor in charge | medical adviser | medical director | adviser | advisor | colleague | treasurer | secretary | partner | chef | captain | supervisor | coordinator | editor | bookkeeper | buyer | trainer | teacher in charge | contact(?: person)? | ask for | call me | ring me | reach me | write to me | my (?:number|phone|line|mobile|direct|own) | sincerely | regards | signed | yours | answers | is responsible | in charge | runs | leads | desk | team | line for | hotline | actuary | surveyor | auditor | notary | judge | professor | researcher | expert | vet | midwife | counsellor | ombudsman | mediator | trustee | matron | nurse | helps | our(?: \\w+){1,3}, (?:dr|mr|mrs|ms|miss|mx) | our (?:\\w+ ){0,3}is
`);
const PRIVATE_PERSON = phrases(`
  wants? (?:her|his) | complaint (?:of|by|from) | customers? | guests? | patients? | passengers? | victims? | the (?:boy|girl|man|woman|child|baby|mother|father|parents?|family|couple|complainant|reviewer|author|injured|deceased|rider|driver of the|member|resident|tenant|pupil|student|buyer|caller|poster|user|subscriber|diner|swimmer|cyclist|visitor|client|whistleblower|claimant) | complain\\w* | booking | booked | review | name of | his (?:wife|mother|father|son|daughter|home|mobile|phone|private|address) | her (?:husband|mother|father|son|daughter|home|mobile|phone|private|address) | their (?:home|mobile|phone|private|address) | private(?:ly)? | home address | lives (?:at|in|on) | living (?:at|in|on) | resid\\w+ (?:at|in) | apologi\\w+ to | sorry to | wish(?:es)? | injured | hurt | ill | treated | admitted | hospital | died | bitten | burned | stung | mobile
`);

const u = (source: string): RegExp => new RegExp(source, 'u');
const NAMES = new RegExp(NAME, 'gu');
const AGED = u(BIRTH);
const ILL = u(`(?<!\\p{L})${HEALTH}`);
const PERSONAL = u(`(?:${PHONE}|${MAIL}|${STREET}|${ID}|${BIRTH}|${HEALTH})`);
const CARDED = u('\\b\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{3,4}\\b');
const STRONG_ID = u(`(?:${ID}|born(?: on)? \\d)`);
/** Names that are not of people: months, places, offices, the company. */
const NOT_A_NAME =
  /^(?:Between|Among|Across|Around|Over|Above|Below|Behind|Beside|Beyond|Despite|Except|Through|Upon|Within|Without|Against|Along|Club|Hotel|Caf[eé]|Bar|Villa|Camp|Casa|Lake|Mount|Fort|Port|Radio|Studio|Team|Level|Hall|House|Open|First|Second|Third|Clear|Bright|Safe|Quick|Fresh|Pure|Smart|Last|Next|Early|Late|Under|Article|Take|Keep|Call|Ring|Bring|Ask|Stop|Return|Send|Show|Tell|Look|Put|Use|Do|See|Check|Write|Read|Press|Sold|Product|Brand|Model|Lot|Photo|Recall|Remedy|Hazard|Contact|Questions|Statement|Update|Notice|Since|After|Before|During|Until|By|For|With|All|As|Each|Every|When|Where|What|How|Of|An|And|But|It|That|This|These|Those|No|So|Then|Both|The|Our|Dear|From|On|In|At|To|We|If|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Black|Golden|Great|Grand|Silver|Blue|Red|White|New|Happy|Good|North|South|East|West|Saint|St|Public|Health|Social|Data|Customer|Product|Safety|Fire|City|County|State|National|Poison|Poisons|Environmental|Food|Information|Children|Mercy|Royal|General|University|Credit|Christmas|United|Press|Police)\b/;
const INSTITUTION =
  /(?:Regulations?|Act|Directive|Ordinance|Inn|Motel|Hostel|Apartments|Suites|Manor|Resort|Hospital|Royal|General|Infirmary|Clinic|Street|Road|Avenue|School|Hotel|Centre|Center|Station|University|Council|Office|Department|Bank|Airport|Arena|Park|Bikes|Foods|Shop|Store|Store|Hall|House|Bakery|Police|Service|Services|Team|Authority|Commission|Crescent|Lane|Row|Square|Gardens|Drive|Code|Act|Windows|Ltd|Inc|GmbH|Desk|Line|Care|Club|Market|Motors|Group|Company|Row|Court|Ward|Ombudsman|Agency|Inspectorate|Trust|Society|Café|Cafe|Auto|Garage|Creek|River|Lake|Hill|Valley|Beach|Bay|Island|Bridge|Village|Estate|Farm|Harbour|Port|Lodge|Restaurant|Kitchen|Gym|Studio|Airlines?|Air|Railway|Energy|Water|Mobile|Insurance|Mutual|Solicitors|Partners|Sons|Brothers|Theatre|Museum|Library|College|Academy|Laborator(?:y|ies)|Labs?|Institute|Security|Systems|Software|Bus|Taxis?|Couriers?|Deliver(?:y|ies)|Bikes|Toys|Breweries|Brewery|Distillery|Dairy|Mill|Works|Castle|Palace|Tower|Terminal|Pool|Baths|Spa|Salon|Rovers|United|City|Town|Council|Facilit(?:y|ies)|Operations|Relations|Affairs|Resources|Federation|Union|Association|Foundation|Charity|Church|Meats|Cells|Bakeries|Clinics|Markets|Kitchens|Homes|Cars|Trains|Ferries|Lines|Tours|Plumbing|Electrical|Builders|Roofing|Catering|Caterers|Transport|Haulage|Freight|Logistics|Consulting|Engineering|Cleaning|Joinery|Landscaping|Events|Print|Printing|Printers|Design|Media|Ventures|Holdings|Coaches|Stores|Shoes|Books|Games|Scooters|Cosmetics|Pharma|Kitchenware|Electronics|Furniture|Foods|Fish|Brook|Gate|Cottages|Wood|Woods|Common|Falls|Fields|Heath|Moor|Point|Quay|Wharf|Pier|Walk|Way|Place|Mews|Terrace|Close|Avenue)$/;

/** A place somebody is taken out of, or a firm that is said to be one. */
const BEFORE_PLACE = /\b(?:out of|inside|outside|near|opposite) $/;
const SAID_FIRM =
  /^,? an? (?:[\w-]+ ){0,2}(?:group|firm|company|charity|lab|laboratory|agency|business|supplier|consultancy|organi[sz]ation|network|contractor|practice|provider)\b/;
const isPlaced = (text: string, at: number, name: string): boolean =>
  BEFORE_PLACE.test(text.slice(Math.max(0, at - 12), at)) ||
  SAID_FIRM.test(text.slice(at + name.length, at + name.length + 60));

const people = (text: string): readonly string[] =>
  matches(text, NAMES)
    .filter(({ 0: name, index }) => !NOT_A_NAME.test(name) && !INSTITUTION.test(name) && !isPlaced(text, index, name))
    .map(({ 0: name }) => name);

const PRIVATE_MAIL = pattern(
  '[\\w.+-]+@(?:gmail|yahoo|hotmail|outlook|icloud|gmx|aol|proton\\w*|live|msn|web|mail|post|home|private|inbox|posteo)\\.[a-z.]+',
);

const HANDLE = '(?<![\\w.])@[a-z]\\w{2,}';
/** What is told of somebody at home, in bed, at work or in court. */
const EXPOSED = u(
  `(?:\\b[Hh](?:er|is) name is \\p{Lu}|(?:stayed in|family in|guests? in|couple in) (?:room|cabin|suite) \\d|(?:room|cabin) \\d+ with|\\bward \\d|\\bbed \\d|who lives (?:with|at|in)\\b|\\b(?:he|she) lives (?:with|at)\\b|foster (?:parents?|family|child|home)|at home (?:under|on|at)\\b|\\bnow at \\d|[Yy]our neighbou?r|at no\\. ?\\d|(?:her|his|their) (?:mobile |phone |private |home )?(?:number|phone|mobile|e-?mail|address|salary|bank statements?|payslip|weight|religion|criminal record|diary|wages?)\\b|(?:let go|dismissed|fired|sacked|arrested|convicted|disciplined) for\\b|[Tt]he (?:lady|man|woman|guest|customer|person|guy|client|patient|gentleman|girl|boy)(?: (?:who|that))? (?:[\\p{Ll}']+ ){1,6}(?:was|is) \\p{Lu}|(?:who|we)(?:'ve| have)? (?:\\p{Ll}+ )?(?:parted with|took the|stole|let go|fired|dismissed)|\\((?:${MAIL}|${PHONE})\\) (?:asks?|says?|wants?|complain\\w+|claims?|writes?|has|demands?)|${HANDLE},? (?:of|in|from|the) )`,
);
const HANDLES = u(HANDLE);
const FIGURE = /\d/;
const KIN = u(
  `(?:[Hh]is|[Hh]er|[Tt]heir) (?:widow|widower|wife|husband|mother|father|son|daughter|partner|parents|sister|brother) \\p{Lu}\\p{Ll}+.{0,20}\\d`,
);
const ROW = u(`${MAIL}[;,|] .{0,40}(?:[Bb]lood type|born|[Dd]iagnos)`);
const REACHED = u(
  `\\b(?:(?:to you at|tried|reached you|rang you) .{0,60}?|[Hh](?:is|er) (?:\\p{Ll}+ ){0,2}(?:number|phone|mobile|e-?mail|address) (?:is|was):? .{0,20}?)(?:${MAIL}|${PHONE}|\\d{2,}[/-]\\d+)`,
);
const TURNED_TO =
  /\b(?:call|ring|contact|write to|ask|asks you|speak to|speaks|talk to|put (?:\w+ ){1,3}through|if (?:you|someone|anyone|somebody)|my name|i'm|i am)\b/;

const WAY =
  '(?:Street|St|Rd|Ave|Blvd|Ln|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Row|Square|Boulevard|Mews|Way|Place|Hill|Walk|Cottages?|Dairy|Farm(?:house)?|House|Court|Mill|Lodge|Villas?|View|Rise|Green|Park|Buildings|Mansions)\\b';
const NUMBERED = `(?:(?:no\\.? ?|number )?\\d{1,4}[a-zA-Z]?,? |(?:[Ff]lat|[Aa]partment|[Rr]oom|[Uu]nit) \\w+,? )(?:[A-Z][\\p{L}'’]+ ){0,3}${WAY}`;
/** A name with the home behind it, at once or after an age. */
const AT_HOME = u(
  `${NAME}(?:,? (?:\\(\\d{1,2}\\)|\\d{1,2}))?(?:, (?:an? |our |the )?[\\p{Ll} -]{3,30})?,? (?:(?:of|from|at|in|(?:who )?liv(?:es|ing) (?:at|in|on)|resident (?:at|in)|(?=\\d)) ?${NUMBERED})|${NAME},? (?:of|living in|resident in) (?:[Tt]he )?(?:[A-Z][\\p{L}'’]+ ){1,2}${WAY}(?! \\p{Lu}\\p{Ll})|[Tt]he \\p{Lu}\\p{Ll}+s?(?: family)?,? (?:of |from |at )?\\d{1,4}[a-z]? (?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Court|Terrace|Row|Way)\\b`,
);
/** No home is told without one of these. */
const HOMES = u(WAY);
const LIVES = u(
  '\\b(?:she|he|who|family) (?:still |now )?(?:lives|stays|rents|resides) (?:with|at|in|over|above|on|next|behind|near|opposite|by|round)\\b|\\bwhose (?:[\\p{Ll}-]+ ){0,2}(?:e-?mail|phone|number|address|mobile|salary|wages|diagnos\\w+|illness|account|debts?|son|daughter|wife|husband)\\b|\\b(?:writes?|wrote|says?|said|asks|asked|complains?|claims?|demands?|told us|posted|tweeted|named|called) (?:' +
    `${NAME}) ?[(,] ?(?:${MAIL}|${PHONE}|@\\w+|aged? \\d|\\d{1,2}\\b)`,
);
const BODY =
  '(?:skull|wrists?|arms?|legs?|hips?|fingers?|thumbs?|hands?|foot|feet|toes?|eyes?|sight|eyesight|ribs?|back|neck|nose|jaw|teeth|tooth|face|ankles?|knees?|shoulders?|head|spine|pelvis|collarbone|hearing|elbow|lungs?|lips?|ears?|baby|memory|speech)';
/** What befell one who is named. */
const MAIMED = u(
  `\\b(?:fractur|brok|broke|lost|los|burn|cut|bruis|injur|hurt|sprain|dislocat|sever|crush|scald|shatter|tor|tore|bit|amputat|damag|brokenn?)\\p{Ll}* (?:(?:his|her|their|the|an?|both|two|three|part of|use of|off|sight in) )*(?:(?!front|fore|hind|rear)\\p{Ll}+ )?${BODY}\\b|\\b${BODY} (?:was|were|is|had been) (?:\\p{Ll}+ )?(?:cut|crushed|caught|broken|severed|burned|amputated|bitten|scalded)`,
);
/** Spoken to in public by a handle or a first name, and told what is on file. */
const ON_FILE = u(
  "(?:[Yy]our|have you|you(?:'re| are| were)) (?:\\p{Ll}+ ){0,4}(?:prescription|diagnos\\w+|medication|treatment|test result|results|balance|overdraft|loan|arrears|account (?:no|number)|card (?:ending|number)|address|passport|booking (?:ref|number)|date of birth|weight|mobile)\\b",
);
const PUBLIC_HANDLE = /^\s*@\w{3,}/;
const MADE_UP = /\b(?:made[- ]up|invented|fictitious|imaginary|for example|an example|sample record)\b/;

/** Somebody's, with the number in brackets. */
const IN_BRACKETS = u(`${NAME}['’]s? \\([^()]{0,30}(?:${PHONE}|${MAIL})`);
/** Spoken of with a title, and with how to reach that person in brackets. */
const TITLED = u(`(?:Mr|Mrs|Ms|Miss|Mx)\\.? \\p{Lu}[^()]{0,40}\\((?:${PHONE}|${MAIL})\\)`);
const ANSWERS = /\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|press|office|desk|team|contact|answers?|reach)\b/;

/** Where somebody who is spoken of can be found or rung. */
const THEIR_NUMBER = u(
  `\\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:own |home )?(?:cell|mobile|phone|number|landline|flat|apartment|home|address)\\b(?: is| was|,|:)? ?.{0,12}?(?:${PHONE}|\\d{3}-\\d{4})`,
);

/** What somebody suffers from who was called by a name: said of one person, and no longer private. */
const THEIR_ILLNESS =
  /\b(?:his|her) (?:\w+ )?(?:epilepsy|asthma|diabetes|autism|adhd|depression|anxiety|cancer|dementia|hiv|pregnancy|miscarriage|stroke|seizures?|eating disorder|disability|diagnosis|medication|prescription)\b/;
const CALLED =
  /(?<=[a-z,] )(?!I\b)[A-Z][a-z]{2,}(?= (?:at|in|on|to|was|is|had|has|and|with|by|when|who|from|did|got)\b|[,.;])/g;
const isCalled = (text: string): boolean => matches(text, CALLED).some(({ 0: name }) => !NOT_A_NAME.test(name));

/** At home, or through the family, whatever the office. */
const AT_HOUSE = u(
  `\\b(?:[Hh]e|[Ss]he) (?:\\p{Ll}+ )?lives (?:at|on) (?:[Nn]o\\.? ?)?\\d|\\b(?:[Hh]is|[Hh]er) (?:wife|husband|mother|father|partner|parents|son|daughter|sister|brother)(?: \\p{Lu}\\p{Ll}+)? (?:can be (?:reached|rung|called)|is) (?:on|at|under) (?:${PHONE}|${MAIL})`,
);

/** Said in public to whoever is spoken to: where we rang or went. */
const SOUGHT = u(
  `\\b(?:to|at|round to) (?:your (?:house|home|flat),? )?\\d+[a-zA-Z]? (?:[A-Z][\\p{L}'’]+ ){1,3}${WAY}|\\b(?:reach|call|ring|phone|text|email|e-mail|contact|visit|find)(?:ed|s)? you (?:on|at) (?:${PHONE}|${MAIL}|\\d+ \\p{Lu})|\\byou (?:weren't|were not|wasn't) in at \\d+|\\byour (?:house|flat|home|door|neighbour) at (?:no\\.? ?|number )?\\d+`,
);

/** Who wants, had or lost something, and how to reach that person. */
const REACHED_AT = u(
  `${NAME},? \\(?(?:${PHONE}|${MAIL})\\)?,? who (?:wants|wanted|had|has|was|bought|booked|lost|paid|complained|fell)\\b`,
);

/** Told outright: a card, kin with a house number, a row of a table. */
const tellsOutright = ({ text, low }: Sentence, named: boolean): Found | null =>
  (!text.includes('(') || ANSWERS.test(low) ? null : text.match(IN_BRACKETS)) ??
  (text.includes('(') && !TURNED_TO.test(low) && !ANSWERS.test(low) ? text.match(TITLED) : null) ??
  (FIGURE.test(text) ? (text.match(KIN) ?? text.match(AT_HOUSE) ?? text.match(REACHED_AT)) : null) ??
  (FIGURE.test(text) && !OFFICE.test(low) ? text.match(THEIR_NUMBER) : null) ??
  (text.includes('@') ? text.match(ROW) : null) ??
  (FIGURE.test(text) && (named || HANDLES.test(text)) ? text.match(CARDED) : null);

const tellsIllness = ({ low, text }: Sentence, before: Sentence | null): Found | null => {
  const found = low.match(THEIR_ILLNESS);
  return found !== null && [text, before?.text ?? ''].some(isCalled) && !OFFICE.test(low) ? found : null;
};

/** Somebody was named just before, and now comes how to reach or know that person. */
const tellsOfNamedBefore = ({ text, low }: Sentence, before: Sentence | null): Found | null => {
  if (before === null || !(FIGURE.test(text) || text.includes('@')) || people(before.text).length === 0) return null;
  const found = text.match(REACHED);
  if (found === null || [before.low, low].some((one) => OFFICE.test(one) || TURNED_TO.test(one))) return null;
  return found;
};

/** Home, hurt or file of one who is named. */
const tellsPlainly = ({ text, low }: Sentence, named: boolean, told: boolean): Found | null => {
  const home = HOMES.test(text) ? text.match(AT_HOME) : null;
  if (
    home !== null &&
    !home[0].startsWith('Dr') &&
    (people(home[0]).length > 0 || home[0].startsWith('the ')) &&
    !ANSWERS.test(low)
  )
    return home;
  const sought = told ? text.match(SOUGHT) : null;
  if (sought !== null || OFFICE.test(low)) return sought;
  if (!named) return told ? text.match(ON_FILE) : null;
  return text.match(LIVES) ?? text.match(MAIMED);
};

const OF_SOMEBODY = /\b(?:his|her|their|he|she|the (?:customer|patient|guest|passenger|member|victim)'s)\b/;

const PRODUCT = /\b(?:product|lot|batch|model|permit|company|registration number|case|crime reference|tel\.?)\b/;

/** A number by which one person is known, or the mail box of one. */
const tellsNumber = ({ low, text }: Sentence, named: boolean): Found | null => {
  const mail = low.includes('@') ? low.match(PRIVATE_MAIL) : null;
  if (mail !== null && PRIVATE_PERSON.test(low) && !OFFICE.test(low)) return mail;
  if (!FIGURE.test(text) || !(named || OF_SOMEBODY.test(low)) || PRODUCT.test(low)) return null;
  return text.match(STRONG_ID);
};

const tellsOfPerson = ({ low, text, block }: Sentence, named: string): Found | null => {
  if (block.kind === 'heading') return null;
  const at = { 0: named, index: text.indexOf(named) };
  const told = EXPOSED.test(text) || (ILL.test(text) && !/^(?:Dr|Prof)/.test(named));
  if (told && !TURNED_TO.test(low) && !OFFICE.test(low)) return at;
  if (!PERSONAL.test(text) || OFFICE.test(low)) return null;
  const ill = ILL.test(text) && OF_SOMEBODY.test(low) && !/\bif (?:some|any)(?:one|body)\b/.test(low);
  return ill || PRIVATE_PERSON.test(low) || AGED.test(text) ? at : null;
};

const GREETING = /^\s*(?:dear|hi|hello) (?!all\b|team\b|everyone\b|everybody\b|folks\b|colleagues\b|neighbou?rs\b)/;

/** Whoever signs gives name and number at the end. */
const SIGNED = u(`^[–—-]? ?${NAME},? `);
/** A longer sentence that begins with a name tells of somebody. */
const LONGEST_SIGNATURE = 120;
/** Of whom something is told. */
const TOLD_OF = /,? who |\b(?:is|was|has|had|asked|wants|wanted|said|came|fell|broke|lives)\b/;
const signs = ({ index, text }: Sentence, of: number): boolean =>
  index >= of - 3 && index > 1 && text.length <= LONGEST_SIGNATURE && SIGNED.test(text) && !TOLD_OF.test(text);

const personal: Rule = (prose) => {
  const told = PUBLIC_HANDLE.test(prose.plain);
  return judged(prose, (sentence, { before }) => {
    if (signs(sentence, prose.sentences.length)) return null;
    const named = people(sentence.text)[0];
    const outright =
      tellsOutright(sentence, named !== undefined) ??
      tellsIllness(sentence, before) ??
      tellsOfNamedBefore(sentence, before);
    if (outright !== null) return outright;
    if (sentence.index === 0 && GREETING.test(sentence.low) && !sentence.text.includes('@')) return null;
    const plainly = tellsPlainly(sentence, named !== undefined, told);
    if (plainly !== null) return plainly;
    return tellsNumber(sentence, named !== undefined) ?? (named === undefined ? null : tellsOfPerson(sentence, named));
  });
};

export const personalData: Rule = (prose, setting) => {
  const found = personal(prose, setting);
  return found.length > 0 && MADE_UP.test(prose.low) ? [] : found;
};
