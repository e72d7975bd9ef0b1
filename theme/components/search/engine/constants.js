// Every number that ranking depends on. The build joins these modules into one, in the order of egalite.search.payload.
// Old phones: no look-behind, nothing younger than ES2018.

const WEIGHTS = { name: 3, keywords: 2, summary: 1.5, more: 1 };
const K1 = 1.4; // saturation of repeated words (BM25)
const HELD = 0.75; // how much long texts are held back (BM25)
const USUAL_LENGTH = 60; // weighted words of a record: a constant, so that no record changes what another is worth
const TEXT = 0.04; // the text of a record, against what the examples taught
const USUAL = 0.6; // how often a scheme is the answer
const WHOLE = 0.2; // everything typed is in the name, the operator or the numbers
const NEAR = 0.5; // a local scheme of the place named
const ELSEWHERE = 0.1; // a local scheme, when no place was named
const ACTS = 0.2; // what the examples must say of one word for it to ask for a training or a museum
const DOUBT = 0.5; // such a scheme, below that
const SHOWN = 10;
const FLOOR = 0.22; // share of the best score below which a result would only be noise
const TAUGHT = 0.03; // what the examples must say for a text to be understood
const GENERAL = 3; // schemes proposed when nothing is understood
const OUTSIDE = 0.35; // what the examples must say for a question to be of another subject
const NAMED = 0.3; // a scheme of the organisation named
const SURE = 5; // letters from which a word may be mistyped in any way
