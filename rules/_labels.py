"""Labels that a page puts above links to other stories: "Related stories", "Read also"."""

import re

LABEL = re.compile(
    r"""\W*(?:
      related(?:\ (?:articles?|content|coverage|links?|news|posts?|reading|stor(?:y|ies)|topics))?
    | read\ (?:also|more|next|on|this) | (?:also|further|must)\ read(?:ing)? | see\ also
    | don['’]t\ miss(?:\ (?:this|it))? | (?:you\ )?(?:may|might)\ also\ (?:like|be\ interested\ in)
    | more\ (?:on|about|from)\ (?:this|the)\ (?:story|topic|subject|issue) | more\ (?:coverage|headlines|news|stories)
    | recommended(?:\ for\ you)? | trending(?:\ now)? | most\ (?:popular|read|viewed)
    | (?:top|latest|other)\ (?:news|stories) | editors?['’]?s?\ picks?
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
