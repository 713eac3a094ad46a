"""The grammar of dates and datelines as patterns of ``re``, written by ``python -m newslint.grammar``; do not edit."""

MONTH = (
    r"(?>(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:emb"
    r"er)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)"
)
WEEKDAY = r"(?>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b)"
WEEKDAY_NAME = (
    r"(?>(?>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b)|(?>(?"
    r":Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?))"
)
PART = (
    r"(?>(?P<month>(?>(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)"
    r"?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b))|(?P<number>(?>(?:[12]\d|3[01]|0?[1-9])(?"
    r":st|nd|rd|th)?(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pct|[mb]illion)))))"
)
DATES = (
    r"(?P<dates>(?>(?>(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)"
    r"?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)(?>(?>(?<!\w{5})\.)|)(?>\s+)(?>(?>the\s)|)"
    r"(?>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|"
    r"pct|[mb]illion)))(?>(?:(?>(?>,?\s+(?:and|&|or|to|through|thru|until)\s+|\s?[-–—/]\s?)|(?>,\s(?=\d{1,2}(?"
    r":st|nd|rd|th)?,?\s(?:and|&|or)\s\d)))(?>(?>the\s)|)(?>(?>(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:c"
    r"h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)("
    r"?>(?>(?<!\w{5})\.)|)(?>\s+)|)(?>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s"
    r"?(?i:[ap]\.?m\b|%|per\s?cent|pct|[mb]illion))))*)|(?>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|:\d|"
    r"\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pct|[mb]illion)))(?>(?:(?>(?>,?\s+(?:and|&|or|to|thro"
    r"ugh|thru|until)\s+|\s?[-–—/]\s?)|(?>,\s(?=\d{1,2}(?:st|nd|rd|th)?,?\s(?:and|&|or)\s\d)))(?>(?>the\s)|)(?"
    r">(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pc"
    r"t|[mb]illion))))*)(?>\s+)(?>(?>of\s+)|)(?>(?=[A-Z])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|"
    r"may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)(?>(?>(?<!\w{5})"
    r"\.)|)(?>(?:(?>,?\s+(?:and|&|or|to|through|thru|until)\s+|\s?[-–—/]\s?)(?>(?:[12]\d|3[01]|0?[1-9])(?:st|n"
    r"d|rd|th)?(?!\w|:\d|\.\d|,(?!\d{4}\b)\d|\s?(?i:[ap]\.?m\b|%|per\s?cent|pct|[mb]illion)))(?>\s+)(?>(?=[A-Z"
    r"])(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?"
    r":ober)?|nov(?:ember)?|dec(?:ember)?)\b)(?>(?>(?<!\w{5})\.)|))*)))(?>(?>(?>,\s*)|(?>\s+))(?P<year>(?>(?:1"
    r"[5-9]|20|21)\d\d(?![\w]|[.,:]\d|\s(?:hours|hrs|GMT|UTC|local))))|)"
)
WEEKDAY_FIRST = (
    r"(?P<weekdays>(?>(?>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)"
    r"DAY)\b)|(?>(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?))(?>(?:(?>(?>,?,"
    r"?\s+(?:and|&|or|to|through|thru|until)\s+|\s?[-–—/]\s?)|(?>,\s))(?>(?>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Sa"
    r"tur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b)|(?>(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|MON|T"
    r"UES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?)))*))(?>(?>\s+(?:morning|noon|afternoon|evening|night))|)(?>(?>\s?\("
    r"\s?)|(?>,?\s+(?:the\s+)?))"
)
WEEKDAY_BEHIND = (
    r"(?>(?P<bracket>(?>\s?\((?=[A-Z][A-Za-z]+\.?(?:\s(?:morning|noon|afternoon|evening|night))?\s?\))))|(?>(?"
    r":,\s(?:which\sis\s|which\swas\s)?a\s|,?\s(?:is|was|will\sbe)\s(?:a\s)?|,?\s(?:falls|fell|fall|falling)\s"
    r"on\s(?:a\s)?)(?=[A-Z][A-Za-z]+\.?(?![\w'’-]|\s+[A-Z])))|(?P<comma>(?>,\s(?=[A-Z][A-Za-z]+\.?(?:[,.;:)]|"
    r"\s*$)))))(?P<weekday>(?>(?>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SA"
    r"TUR|SUN)DAY)\b)|(?>(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?)))"
)
WEEKDAY_ALONE = (
    r"(?>(?P<before>(?>(?i:last|next|this|previous|following|past|coming)))(?>\s+)|)(?P<weekday>(?>(?:(?:Mon|T"
    r"ues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b))(?>(?>(?P<week>(?>(?:"
    r"\s(?:morning|noon|afternoon|evening|night))?,?\s(?:of\s)?(?:last|next|this)\sweek\b))|(?>,?\s(?:on\s)?th"
    r"e\s(?!\w+\s(?:of|day|anniversary|time)\b))(?P<number>(?>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b)))|)"
)
DAY_ALONE = (
    r"(?P<number>(?>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b))(?>(?=\s*(?:[.;:!?)”\x22]|$)|,\s(?!\d|and\s)|\s(?"
    r":at|by|in|for|with|when|that|to|as|because|but|after|before)\s))"
)
RELATIVE = (
    r"(?>(?P<before>(?>(?i:the\sday\s(?:before|after))))(?>\s+)|)(?P<word>(?>(?i:yesterday|today|tonight|tomor"
    r"row)\b))"
)
ISO = (
    r"(?P<year>(?>(?<![\w.,/-])(?:1[89]|20|21)\d\d))(?>-)(?P<month>(?>[01]\d))(?>-)(?P<number>(?>[0-3]\d(?![\d"
    r"/-])))"
)
NUMERIC = (
    r"(?P<first>(?>(?<![\w.,/$£€-])[0-3]?\d))(?>[./](?=[0-3]?\d([./])(?:19|20)\d\d))(?P<second>(?>[0-3]?\d))(?"
    r">[./])(?P<year>(?>(?:19|20)\d\d(?![\w/-]|[.,]\d)))"
)
DATELINE = (
    r"(?>(?P<place>(?>(?=[A-Z\u00c0-\u00de]))(?>(?:(?>(?>,\s*|\s+(?:/\s)?|/\s?)(?>(?:(?>(?:and|de|del|des|do|d"
    r"os|du|e|el|la|las|los|of|on|the|upon)\s+|l'|d'|&\s*))*)|)(?!(?>(?=[^\W\d]{3,9}\.?\s+\d))(?>(?i:jan(?:uar"
    r"y|v)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov"
    r"(?:ember)?|dec(?:ember)?|ene|gen|févr?|abr|avr(?:il)?|mai|mag|giu|juin|juil|lug|ago|août|set|ott|dic|déc"
    r")\b))(?!(?>(?:AAP|APA|GNA|NAN|SANA)(?=\s*[-–—])))(?>[A-Z\u00c0-\u00de][\w.'’]*(?:-[\w.'’]+)*))+)(?>(?:(?"
    r">(?>\s?/[A-Z][^/\n]{2,40}/(?=,))|(?>\s?\([A-Z][^()\n]{1,30}\)(?=,|\s*[(\[]))|(?>\s?\[[A-Z][^\[\]\n]{1,30"
    r"}\])))*))|)(?>(?>[,.]?\s*(?:(?=\d)|(?=[^\W\d]{3,9}\.?\s+\d)))(?P<date>(?>(?P<month>(?>(?i:jan(?:uary|v)?"
    r"|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:em"
    r"ber)?|dec(?:ember)?|ene|gen|févr?|abr|avr(?:il)?|mai|mag|giu|juin|juil|lug|ago|août|set|ott|dic|déc)\b))"
    r"(?>\.?\s+)(?P<number>(?>\d{1,2}(?:st|nd|rd|th)?(?![\w]|-\d)))|(?P<number_before>(?>\d{1,2}(?:st|nd|rd|th"
    r")?(?![\w]|-\d)))(?>\s+)(?P<after>(?>(?i:jan(?:uary|v)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|may|june?|j"
    r"uly?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene|gen|févr?|abr|avr(?:il)?|m"
    r"ai|mag|giu|juin|juil|lug|ago|août|set|ott|dic|déc)\b)))(?>(?>\.?,?\s+)(?P<year>(?>(?:(?:19|20)\d\d|[89]"
    r"\d)(?!\d)))|))|)(?>(?>(?>[,.]?\s*(?:--\s*)?\(\s*)(?P<agency>(?>[A-Za-z][^()\n]{1,50}))(?>\))|(?>[,.]?\s*"
    r"/)(?P<slashed>(?>[A-Z][A-Za-z]{1,14}))(?>/)|(?>,?\s+)(?P<bare>(?>(?:AAP|APA|GNA|NAN|SANA)(?=\s*[-–—]))))"
    r"|)(?>(?P<joiner>(?>\s*[.,]?\s*(?:--?|[–—―_:])|\.))|)"
)
