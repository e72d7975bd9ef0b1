// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs 02ccfebf1b2f4cb9602b5714dec8e352ee9f242a81047d10e0957f5dd98388ef
// Code 163fe9bc7654643823ca9003fd81325c4bc8cb20be1edef42329dc8d40eb71f3
export const validate = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["format","kind","made_on","organisation","declarations","contact"],"properties":{"format":{"const":"egalite-proposition-1"},"kind":{"type":"string","enum":["new","update","confirm","close","organisation"]},"made_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reference":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$"},"organisation":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":2,"maxLength":160},"kind":{"type":"string","enum":["association","institution","collectivite","entreprise","culture"]},"presentation":{"type":"string","minLength":20,"maxLength":600},"site":{"type":"string","format":"uri","pattern":"^https://\\S+$","maxLength":500}}}}},"scheme":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","needs","summary","sectors","channels","territory","status"],"properties":{"name":{"type":"string","minLength":2,"maxLength":120},"operator_label":{"type":"string","minLength":3,"maxLength":200},"co_partners":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80}},"status":{"type":"string","enum":["draft","planned","online","withdrawn"]},"needs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["defendre","alerter","agir"]}},"summary":{"type":"string","minLength":40,"maxLength":200},"sectors":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["emploi","logement","education","internet-medias","sport","transports","police-justice","services-publics","sante","commerce-loisirs","culture","tous"]}},"channels":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["telephone","sms","formulaire","tchat","courriel","sur-place","application","courrier","site","visio","borne","extension","accessibilite"]},"value":{"type":"string","minLength":1,"maxLength":300},"read_as":{"type":"string","minLength":1,"maxLength":300},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"zone":{"type":"string","enum":["hexagone","outre-mer"]},"cost":{"type":"string","minLength":1,"maxLength":200},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"places":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["city","department"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"address":{"type":"string","minLength":1,"maxLength":160},"postcode":{"type":"string","pattern":"^[0-9]{5}$"},"city":{"type":"string","minLength":1,"maxLength":80},"department":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"phone":{"type":"string","minLength":3,"maxLength":30},"cost":{"type":"string","minLength":1,"maxLength":200},"appointment":{"type":"boolean"},"step_free":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"territory":{"oneOf":[{"type":"string","const":"national"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]}}]},"territory_label":{"type":"string","minLength":2,"maxLength":200},"audience":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["tout-public","victimes","temoins","proches","ayants-droit","representants-legaux","particuliers","mineurs","majeurs","enfants","adolescents","jeunes","parents","familles","eleves","groupes-scolaires","etudiants","enseignants","educateurs","intervenants","personnels","ecoles","colleges","lycees","etablissements-scolaires","universites","salaries","interimaires","candidats","demandeurs-d-emploi","employeurs","recruteurs","syndicats","entreprises","professionnels","travailleurs-sociaux","acteurs-sociaux","benevoles","associations","collectivites","communes","elus","administrations","etablissements-publics","agents-publics","magistrats","policiers","auteurs-d-infractions","usagers-des-services-publics","habitants","etrangers","personnes-issues-de-l-immigration","gens-du-voyage","patients","assures","bailleurs","hotes","voyageurs","internautes","utilisateurs","telespectateurs","auditeurs","spectateurs","clubs","districts","ligues","federations","etablissements-culturels","etablissements-partenaires","personnes-sourdes-ou-malentendantes","personnes-qui-ne-peuvent-pas-parler"]}},"audience_label":{"type":"string","minLength":2,"maxLength":300},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["fr","en","ar","es","pt","it","de","tr","ro","bg","sq","sr","uk","ru","pl","zh","vi","ta","ur","ps","fa","bn","hi","so","ti","am","wo","bm","ff","ln","sw","mg","ht","gcf","gcr","rcf","kab","ber","rom","fsl"]}},"languages_label":{"type":"string","minLength":2,"maxLength":200},"interpreters":{"type":"boolean"},"free":{"type":"boolean"},"free_note":{"type":"string","minLength":1,"maxLength":300},"free_for_members":{"type":"boolean"},"cost":{"type":"string","minLength":1,"maxLength":300},"anonymous":{"type":"boolean"},"confidential":{"type":"boolean"},"appointment":{"type":"boolean"},"limits":{"type":"string","minLength":1,"maxLength":400},"evidence_examples":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":160},"uniqueItems":true},"note":{"type":"string","minLength":1,"maxLength":500},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":60},"uniqueItems":true},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"date":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"planned_for":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"body":{"type":"string","maxLength":20000},"reason":{"type":"string","enum":["danger-pour-le-public","information-erronee","contenu-illicite","demande-du-partenaire","decision-du-defenseur","avis-du-comite","fin-de-convention","service-ferme","fusion-de-fiches"]}}},"logo":{"type":"object","additionalProperties":false,"required":["alt","data"],"properties":{"alt":{"type":"string","minLength":2,"maxLength":120},"data":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$","maxLength":560000}}},"contact":{"type":"object","additionalProperties":false,"required":["role","email"],"properties":{"role":{"type":"string","minLength":2,"maxLength":80},"email":{"type":"string","format":"email","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$","maxLength":200},"phone":{"type":"string","minLength":3,"maxLength":30}}},"declarations":{"type":"object","additionalProperties":false,"required":["authority","texts","information"],"properties":{"authority":{"const":true},"texts":{"const":true},"logo":{"const":true},"information":{"const":true}}}},"allOf":[{"if":{"properties":{"kind":{"enum":["organisation"]}}},"then":{"properties":{"organisation":{"required":["base","record"]},"scheme":false}},"else":{"required":["scheme"],"properties":{"organisation":{"not":{"required":["base"]}}}}},{"if":{"properties":{"kind":{"enum":["new"]}}},"then":{"properties":{"scheme":{"required":["record","body"],"not":{"required":["base"]}}}},"else":{"properties":{"scheme":{"required":["base"]}}}},{"if":{"properties":{"kind":{"enum":["update"]}}},"then":{"properties":{"scheme":{"required":["record","body"]}}}},{"if":{"properties":{"kind":{"enum":["confirm","close"]}}},"then":{"properties":{"scheme":{"properties":{"record":false,"body":false}}}}},{"if":{"properties":{"kind":{"enum":["close"]}}},"then":{"properties":{"scheme":{"required":["reason"]}}},"else":{"properties":{"scheme":{"properties":{"reason":false}}}}},{"if":{"properties":{"kind":{"enum":["update","confirm","close"]}}},"then":{"properties":{"organisation":{"not":{"required":["record"]}}}}},{"if":{"required":["logo"]},"then":{"properties":{"declarations":{"required":["logo"]}}}}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const formats0 = /^(?:(?:[0-9]{4})-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:[0-9]{4})-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:[0-9]{4})-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const formats2 = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const formats32 = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^https://\\S+$", "u");
const pattern12 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern13 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern17 = new RegExp("^https?://\\S+$", "u");
const pattern19 = new RegExp("^[0-9]{5}$", "u");
const pattern30 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern33 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "organisation")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisation !== undefined){
let data1 = data.organisation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.base === undefined){
const err1 = {instancePath:instancePath+"/organisation",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.record === undefined){
const err2 = {instancePath:instancePath+"/organisation",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.scheme !== undefined){
const err3 = {instancePath:instancePath+"/scheme",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.organisation = true;
props0.scheme = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scheme"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.organisation !== undefined){
let data3 = data.organisation;
const _errs9 = errors;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.base === undefined) && (missing0 = "base")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid5 = _errs10 === errors;
if(valid5){
const err6 = {instancePath:instancePath+"/organisation",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.organisation = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs12 = errors;
let valid6 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "new")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data5 = data.scheme;
const _errs17 = errors;
const _errs18 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.base === undefined) && (missing1 = "base")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid9 = _errs18 === errors;
if(valid9){
const err10 = {instancePath:instancePath+"/scheme",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.record === undefined){
const err11 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.body === undefined){
const err12 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.scheme = true;
props1.kind = true;
}
ifClause1 = "then";
}
else {
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data6 = data.scheme;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.base === undefined){
const err13 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs19 === errors;
valid6 = _valid1;
if(valid6){
if(props1 !== true){
props1 = props1 || {};
props1.scheme = true;
}
}
ifClause1 = "else";
}
if(!valid6){
const err14 = {instancePath,keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs22 = errors;
let valid11 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "update")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data8 = data.scheme;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.record === undefined){
const err16 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.body === undefined){
const err17 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid2 = _errs25 === errors;
valid11 = _valid2;
if(valid11){
var props2 = {};
props2.scheme = true;
props2.kind = true;
}
}
if(!valid11){
const err18 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs28 = errors;
let valid14 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data9 = data.kind;
if(!((data9 === "confirm") || (data9 === "close"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data10 = data.scheme;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.record !== undefined){
const err20 = {instancePath:instancePath+"/scheme/record",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.body !== undefined){
const err21 = {instancePath:instancePath+"/scheme/body",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var _valid3 = _errs31 === errors;
valid14 = _valid3;
if(valid14){
var props3 = {};
props3.scheme = true;
props3.kind = true;
}
}
if(!valid14){
const err22 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs34 = errors;
let valid18 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "close")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data14 = data.scheme;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.reason === undefined){
const err24 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid4 = _errs37 === errors;
valid18 = _valid4;
if(valid18){
var props4 = {};
props4.scheme = true;
props4.kind = true;
}
ifClause2 = "then";
}
else {
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data15 = data.scheme;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.reason !== undefined){
const err25 = {instancePath:instancePath+"/scheme/reason",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid4 = _errs39 === errors;
valid18 = _valid4;
if(valid18){
if(props4 !== true){
props4 = props4 || {};
props4.scheme = true;
}
}
ifClause2 = "else";
}
if(!valid18){
const err26 = {instancePath,keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs42 = errors;
let valid23 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data17 = data.kind;
if(!(((data17 === "update") || (data17 === "confirm")) || (data17 === "close"))){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisation !== undefined){
let data18 = data.organisation;
const _errs47 = errors;
const _errs48 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((data18.record === undefined) && (missing2 = "record")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid26 = _errs48 === errors;
if(valid26){
const err29 = {instancePath:instancePath+"/organisation",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
var _valid5 = _errs45 === errors;
valid23 = _valid5;
if(valid23){
var props5 = {};
props5.organisation = true;
props5.kind = true;
}
}
if(!valid23){
const err30 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs50 = errors;
let valid27 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.logo === undefined) && (missing3 = "logo")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid6 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.declarations !== undefined){
let data19 = data.declarations;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.logo === undefined){
const err32 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "logo"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
var _valid6 = _errs52 === errors;
valid27 = _valid6;
if(valid27){
var props6 = {};
props6.declarations = true;
}
}
if(!valid27){
const err33 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err34 = {instancePath,keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.kind === undefined){
const err35 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.made_on === undefined){
const err36 = {instancePath,keyword:"required",params:{missingProperty: "made_on"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.organisation === undefined){
const err37 = {instancePath,keyword:"required",params:{missingProperty: "organisation"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.declarations === undefined){
const err38 = {instancePath,keyword:"required",params:{missingProperty: "declarations"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.contact === undefined){
const err39 = {instancePath,keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err40 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.format !== undefined){
if("egalite-proposition-1" !== data.format){
const err41 = {instancePath:instancePath+"/format",keyword:"const",params:{allowedValue: "egalite-proposition-1"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.kind !== undefined){
let data21 = data.kind;
if(typeof data21 !== "string"){
const err42 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((((data21 === "new") || (data21 === "update")) || (data21 === "confirm")) || (data21 === "close")) || (data21 === "organisation"))){
const err43 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.made_on !== undefined){
let data22 = data.made_on;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err44 = {instancePath:instancePath+"/made_on",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats0.test(data22))){
const err45 = {instancePath:instancePath+"/made_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/made_on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.reference !== undefined){
let data23 = data.reference;
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err47 = {instancePath:instancePath+"/reference",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.organisation !== undefined){
let data24 = data.organisation;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err49 = {instancePath:instancePath+"/organisation",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "id") || (key1 === "base")) || (key1 === "record"))){
const err50 = {instancePath:instancePath+"/organisation",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(func2(data25) > 80){
const err51 = {instancePath:instancePath+"/organisation/id",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data25) < 2){
const err52 = {instancePath:instancePath+"/organisation/id",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern6.test(data25)){
const err53 = {instancePath:instancePath+"/organisation/id",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/organisation/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.base !== undefined){
let data26 = data24.base;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err55 = {instancePath:instancePath+"/organisation/base",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/organisation/base",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.record !== undefined){
let data27 = data24.record;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err57 = {instancePath:instancePath+"/organisation/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data27.kind === undefined){
const err58 = {instancePath:instancePath+"/organisation/record",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key2 in data27){
if(!((((key2 === "name") || (key2 === "kind")) || (key2 === "presentation")) || (key2 === "site"))){
const err59 = {instancePath:instancePath+"/organisation/record",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(func2(data28) > 160){
const err60 = {instancePath:instancePath+"/organisation/record/name",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data28) < 2){
const err61 = {instancePath:instancePath+"/organisation/record/name",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/organisation/record/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.kind !== undefined){
let data29 = data27.kind;
if(typeof data29 !== "string"){
const err63 = {instancePath:instancePath+"/organisation/record/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((((data29 === "association") || (data29 === "institution")) || (data29 === "collectivite")) || (data29 === "entreprise")) || (data29 === "culture"))){
const err64 = {instancePath:instancePath+"/organisation/record/kind",keyword:"enum",params:{allowedValues: schema31.properties.organisation.properties.record.properties.kind.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.presentation !== undefined){
let data30 = data27.presentation;
if(typeof data30 === "string"){
if(func2(data30) > 600){
const err65 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data30) < 20){
const err66 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.site !== undefined){
let data31 = data27.site;
if(typeof data31 === "string"){
if(func2(data31) > 500){
const err68 = {instancePath:instancePath+"/organisation/record/site",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern8.test(data31)){
const err69 = {instancePath:instancePath+"/organisation/record/site",keyword:"pattern",params:{pattern: "^https://\\S+$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats2.test(data31))){
const err70 = {instancePath:instancePath+"/organisation/record/site",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/organisation/record/site",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/organisation/record",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/organisation",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.scheme !== undefined){
let data32 = data.scheme;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.id === undefined){
const err74 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key3 in data32){
if(!(((((key3 === "id") || (key3 === "base")) || (key3 === "record")) || (key3 === "body")) || (key3 === "reason"))){
const err75 = {instancePath:instancePath+"/scheme",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32.id !== undefined){
let data33 = data32.id;
if(typeof data33 === "string"){
if(func2(data33) > 80){
const err76 = {instancePath:instancePath+"/scheme/id",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func2(data33) < 2){
const err77 = {instancePath:instancePath+"/scheme/id",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern6.test(data33)){
const err78 = {instancePath:instancePath+"/scheme/id",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/scheme/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.base !== undefined){
let data34 = data32.base;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err80 = {instancePath:instancePath+"/scheme/base",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/scheme/base",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.record !== undefined){
let data35 = data32.record;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name === undefined){
const err82 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.needs === undefined){
const err83 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "needs"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data35.summary === undefined){
const err84 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data35.sectors === undefined){
const err85 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "sectors"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data35.channels === undefined){
const err86 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data35.territory === undefined){
const err87 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "territory"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data35.status === undefined){
const err88 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key4 in data35){
if(!(func1.call(schema31.properties.scheme.properties.record.properties, key4))){
const err89 = {instancePath:instancePath+"/scheme/record",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.name !== undefined){
let data36 = data35.name;
if(typeof data36 === "string"){
if(func2(data36) > 120){
const err90 = {instancePath:instancePath+"/scheme/record/name",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data36) < 2){
const err91 = {instancePath:instancePath+"/scheme/record/name",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/scheme/record/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.operator_label !== undefined){
let data37 = data35.operator_label;
if(typeof data37 === "string"){
if(func2(data37) > 200){
const err93 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data37) < 3){
const err94 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data35.co_partners !== undefined){
let data38 = data35.co_partners;
if(Array.isArray(data38)){
if(data38.length < 1){
const err96 = {instancePath:instancePath+"/scheme/record/co_partners",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
let data39 = data38[i0];
if(typeof data39 === "string"){
if(func2(data39) > 80){
const err97 = {instancePath:instancePath+"/scheme/record/co_partners/" + i0,keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func2(data39) < 2){
const err98 = {instancePath:instancePath+"/scheme/record/co_partners/" + i0,keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern6.test(data39)){
const err99 = {instancePath:instancePath+"/scheme/record/co_partners/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/scheme/record/co_partners/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let i1 = data38.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data38[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err101 = {instancePath:instancePath+"/scheme/record/co_partners",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err102 = {instancePath:instancePath+"/scheme/record/co_partners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.status !== undefined){
let data40 = data35.status;
if(typeof data40 !== "string"){
const err103 = {instancePath:instancePath+"/scheme/record/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((((data40 === "draft") || (data40 === "planned")) || (data40 === "online")) || (data40 === "withdrawn"))){
const err104 = {instancePath:instancePath+"/scheme/record/status",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.status.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.needs !== undefined){
let data41 = data35.needs;
if(Array.isArray(data41)){
if(data41.length < 1){
const err105 = {instancePath:instancePath+"/scheme/record/needs",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len1 = data41.length;
for(let i2=0; i2<len1; i2++){
let data42 = data41[i2];
if(typeof data42 !== "string"){
const err106 = {instancePath:instancePath+"/scheme/record/needs/" + i2,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((data42 === "defendre") || (data42 === "alerter")) || (data42 === "agir"))){
const err107 = {instancePath:instancePath+"/scheme/record/needs/" + i2,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.needs.items.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let i3 = data41.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data41[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err108 = {instancePath:instancePath+"/scheme/record/needs",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err109 = {instancePath:instancePath+"/scheme/record/needs",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data35.summary !== undefined){
let data43 = data35.summary;
if(typeof data43 === "string"){
if(func2(data43) > 200){
const err110 = {instancePath:instancePath+"/scheme/record/summary",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func2(data43) < 40){
const err111 = {instancePath:instancePath+"/scheme/record/summary",keyword:"minLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/scheme/record/summary",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data35.sectors !== undefined){
let data44 = data35.sectors;
if(Array.isArray(data44)){
if(data44.length < 1){
const err113 = {instancePath:instancePath+"/scheme/record/sectors",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len2 = data44.length;
for(let i4=0; i4<len2; i4++){
let data45 = data44[i4];
if(typeof data45 !== "string"){
const err114 = {instancePath:instancePath+"/scheme/record/sectors/" + i4,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((((((((((data45 === "emploi") || (data45 === "logement")) || (data45 === "education")) || (data45 === "internet-medias")) || (data45 === "sport")) || (data45 === "transports")) || (data45 === "police-justice")) || (data45 === "services-publics")) || (data45 === "sante")) || (data45 === "commerce-loisirs")) || (data45 === "culture")) || (data45 === "tous"))){
const err115 = {instancePath:instancePath+"/scheme/record/sectors/" + i4,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.sectors.items.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let i5 = data44.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data44[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err116 = {instancePath:instancePath+"/scheme/record/sectors",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err117 = {instancePath:instancePath+"/scheme/record/sectors",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data35.channels !== undefined){
let data46 = data35.channels;
if(Array.isArray(data46)){
if(data46.length < 1){
const err118 = {instancePath:instancePath+"/scheme/record/channels",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len3 = data46.length;
for(let i6=0; i6<len3; i6++){
let data47 = data46[i6];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.type === undefined){
const err119 = {instancePath:instancePath+"/scheme/record/channels/" + i6,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key5 in data47){
if(!(func1.call(schema31.properties.scheme.properties.record.properties.channels.items.properties, key5))){
const err120 = {instancePath:instancePath+"/scheme/record/channels/" + i6,keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data47.type !== undefined){
let data48 = data47.type;
if(typeof data48 !== "string"){
const err121 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((((((((((((data48 === "telephone") || (data48 === "sms")) || (data48 === "formulaire")) || (data48 === "tchat")) || (data48 === "courriel")) || (data48 === "sur-place")) || (data48 === "application")) || (data48 === "courrier")) || (data48 === "site")) || (data48 === "visio")) || (data48 === "borne")) || (data48 === "extension")) || (data48 === "accessibilite"))){
const err122 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/type",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data47.value !== undefined){
let data49 = data47.value;
if(typeof data49 === "string"){
if(func2(data49) > 300){
const err123 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/value",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func2(data49) < 1){
const err124 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/value",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/value",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data47.read_as !== undefined){
let data50 = data47.read_as;
if(typeof data50 === "string"){
if(func2(data50) > 300){
const err126 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/read_as",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func2(data50) < 1){
const err127 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/read_as",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/read_as",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.hours !== undefined){
let data51 = data47.hours;
if(typeof data51 === "string"){
if(func2(data51) > 200){
const err129 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/hours",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(func2(data51) < 1){
const err130 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/hours",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/hours",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data47.opening !== undefined){
let data52 = data47.opening;
if(Array.isArray(data52)){
if(data52.length < 1){
const err132 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len4 = data52.length;
for(let i7=0; i7<len4; i7++){
let data53 = data52[i7];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.days === undefined){
const err133 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7,keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data53.from === undefined){
const err134 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data53.to === undefined){
const err135 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7,keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key6 in data53){
if(!(((key6 === "days") || (key6 === "from")) || (key6 === "to"))){
const err136 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7,keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data53.days !== undefined){
let data54 = data53.days;
if(Array.isArray(data54)){
if(data54.length < 1){
const err137 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/days",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len5 = data54.length;
for(let i8=0; i8<len5; i8++){
let data55 = data54[i8];
if(typeof data55 !== "string"){
const err138 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/days/" + i8,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((((((((data55 === "lundi") || (data55 === "mardi")) || (data55 === "mercredi")) || (data55 === "jeudi")) || (data55 === "vendredi")) || (data55 === "samedi")) || (data55 === "dimanche")) || (data55 === "ferie"))){
const err139 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/days/" + i8,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
let i9 = data54.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data54[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err140 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/days",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err141 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/days",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data53.from !== undefined){
let data56 = data53.from;
if(typeof data56 === "string"){
if(!pattern12.test(data56)){
const err142 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/from",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data53.to !== undefined){
let data57 = data53.to;
if(typeof data57 === "string"){
if(!pattern13.test(data57)){
const err144 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7+"/to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening/" + i7,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opening",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data47.closed !== undefined){
let data58 = data47.closed;
if(Array.isArray(data58)){
if(data58.length < 1){
const err148 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len6 = data58.length;
for(let i10=0; i10<len6; i10++){
let data59 = data58[i10];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.from === undefined){
const err149 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key7 in data59){
if(!(((key7 === "from") || (key7 === "to")) || (key7 === "note"))){
const err150 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10,keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data59.from !== undefined){
let data60 = data59.from;
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err151 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!(formats0.test(data60))){
const err152 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/from",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/from",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data59.to !== undefined){
let data61 = data59.to;
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err154 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(formats0.test(data61))){
const err155 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/to",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data59.note !== undefined){
let data62 = data59.note;
if(typeof data62 === "string"){
if(func2(data62) > 200){
const err157 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/note",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data62) < 1){
const err158 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed/" + i10,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/closed",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data47.opens_on !== undefined){
let data63 = data47.opens_on;
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err162 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opens_on",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(formats0.test(data63))){
const err163 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opens_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/opens_on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data47.zone !== undefined){
let data64 = data47.zone;
if(typeof data64 !== "string"){
const err165 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/zone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((data64 === "hexagone") || (data64 === "outre-mer"))){
const err166 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/zone",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.zone.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data47.cost !== undefined){
let data65 = data47.cost;
if(typeof data65 === "string"){
if(func2(data65) > 200){
const err167 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/cost",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func2(data65) < 1){
const err168 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/cost",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/cost",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data47.note !== undefined){
let data66 = data47.note;
if(typeof data66 === "string"){
if(func2(data66) > 300){
const err170 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/note",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func2(data66) < 1){
const err171 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data47.source !== undefined){
let data67 = data47.source;
if(typeof data67 === "string"){
if(func2(data67) > 500){
const err173 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/source",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern17.test(data67)){
const err174 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/source",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(formats2.test(data67))){
const err175 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/source",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/source",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data47.checked_on !== undefined){
let data68 = data47.checked_on;
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err177 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/checked_on",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(formats0.test(data68))){
const err178 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/checked_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/scheme/record/channels/" + i6+"/checked_on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/scheme/record/channels/" + i6,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/scheme/record/channels",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data35.places !== undefined){
let data69 = data35.places;
if(Array.isArray(data69)){
if(data69.length < 1){
const err182 = {instancePath:instancePath+"/scheme/record/places",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len7 = data69.length;
for(let i11=0; i11<len7; i11++){
let data70 = data69[i11];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.city === undefined){
const err183 = {instancePath:instancePath+"/scheme/record/places/" + i11,keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data70.department === undefined){
const err184 = {instancePath:instancePath+"/scheme/record/places/" + i11,keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key8 in data70){
if(!(func1.call(schema31.properties.scheme.properties.record.properties.places.items.properties, key8))){
const err185 = {instancePath:instancePath+"/scheme/record/places/" + i11,keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data70.name !== undefined){
let data71 = data70.name;
if(typeof data71 === "string"){
if(func2(data71) > 120){
const err186 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/name",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func2(data71) < 1){
const err187 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data70.address !== undefined){
let data72 = data70.address;
if(typeof data72 === "string"){
if(func2(data72) > 160){
const err189 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/address",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(func2(data72) < 1){
const err190 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/address",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/address",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data70.postcode !== undefined){
let data73 = data70.postcode;
if(typeof data73 === "string"){
if(!pattern19.test(data73)){
const err192 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/postcode",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/postcode",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data70.city !== undefined){
let data74 = data70.city;
if(typeof data74 === "string"){
if(func2(data74) > 80){
const err194 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/city",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func2(data74) < 1){
const err195 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/city",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/city",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data70.department !== undefined){
let data75 = data70.department;
if(typeof data75 !== "string"){
const err197 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/department",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data75 === "01") || (data75 === "02")) || (data75 === "03")) || (data75 === "04")) || (data75 === "05")) || (data75 === "06")) || (data75 === "07")) || (data75 === "08")) || (data75 === "09")) || (data75 === "10")) || (data75 === "11")) || (data75 === "12")) || (data75 === "13")) || (data75 === "14")) || (data75 === "15")) || (data75 === "16")) || (data75 === "17")) || (data75 === "18")) || (data75 === "19")) || (data75 === "21")) || (data75 === "22")) || (data75 === "23")) || (data75 === "24")) || (data75 === "25")) || (data75 === "26")) || (data75 === "27")) || (data75 === "28")) || (data75 === "29")) || (data75 === "2A")) || (data75 === "2B")) || (data75 === "30")) || (data75 === "31")) || (data75 === "32")) || (data75 === "33")) || (data75 === "34")) || (data75 === "35")) || (data75 === "36")) || (data75 === "37")) || (data75 === "38")) || (data75 === "39")) || (data75 === "40")) || (data75 === "41")) || (data75 === "42")) || (data75 === "43")) || (data75 === "44")) || (data75 === "45")) || (data75 === "46")) || (data75 === "47")) || (data75 === "48")) || (data75 === "49")) || (data75 === "50")) || (data75 === "51")) || (data75 === "52")) || (data75 === "53")) || (data75 === "54")) || (data75 === "55")) || (data75 === "56")) || (data75 === "57")) || (data75 === "58")) || (data75 === "59")) || (data75 === "60")) || (data75 === "61")) || (data75 === "62")) || (data75 === "63")) || (data75 === "64")) || (data75 === "65")) || (data75 === "66")) || (data75 === "67")) || (data75 === "68")) || (data75 === "69")) || (data75 === "70")) || (data75 === "71")) || (data75 === "72")) || (data75 === "73")) || (data75 === "74")) || (data75 === "75")) || (data75 === "76")) || (data75 === "77")) || (data75 === "78")) || (data75 === "79")) || (data75 === "80")) || (data75 === "81")) || (data75 === "82")) || (data75 === "83")) || (data75 === "84")) || (data75 === "85")) || (data75 === "86")) || (data75 === "87")) || (data75 === "88")) || (data75 === "89")) || (data75 === "90")) || (data75 === "91")) || (data75 === "92")) || (data75 === "93")) || (data75 === "94")) || (data75 === "95")) || (data75 === "971")) || (data75 === "972")) || (data75 === "973")) || (data75 === "974")) || (data75 === "976")) || (data75 === "975")) || (data75 === "977")) || (data75 === "978")) || (data75 === "984")) || (data75 === "986")) || (data75 === "987")) || (data75 === "988")) || (data75 === "989"))){
const err198 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/department",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.department.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data70.hours !== undefined){
let data76 = data70.hours;
if(typeof data76 === "string"){
if(func2(data76) > 200){
const err199 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/hours",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(func2(data76) < 1){
const err200 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/hours",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/hours",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data70.opening !== undefined){
let data77 = data70.opening;
if(Array.isArray(data77)){
if(data77.length < 1){
const err202 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len8 = data77.length;
for(let i12=0; i12<len8; i12++){
let data78 = data77[i12];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.days === undefined){
const err203 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12,keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data78.from === undefined){
const err204 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data78.to === undefined){
const err205 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12,keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key9 in data78){
if(!(((key9 === "days") || (key9 === "from")) || (key9 === "to"))){
const err206 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12,keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data78.days !== undefined){
let data79 = data78.days;
if(Array.isArray(data79)){
if(data79.length < 1){
const err207 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/days",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len9 = data79.length;
for(let i13=0; i13<len9; i13++){
let data80 = data79[i13];
if(typeof data80 !== "string"){
const err208 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/days/" + i13,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((((((((data80 === "lundi") || (data80 === "mardi")) || (data80 === "mercredi")) || (data80 === "jeudi")) || (data80 === "vendredi")) || (data80 === "samedi")) || (data80 === "dimanche")) || (data80 === "ferie"))){
const err209 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/days/" + i13,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
let i14 = data79.length;
let j4;
if(i14 > 1){
const indices4 = {};
for(;i14--;){
let item4 = data79[i14];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err210 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/days",keyword:"uniqueItems",params:{i: i14, j: j4}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
break;
}
indices4[item4] = i14;
}
}
}
else {
const err211 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/days",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data78.from !== undefined){
let data81 = data78.from;
if(typeof data81 === "string"){
if(!pattern12.test(data81)){
const err212 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/from",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/from",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data78.to !== undefined){
let data82 = data78.to;
if(typeof data82 === "string"){
if(!pattern13.test(data82)){
const err214 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12+"/to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening/" + i12,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opening",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data70.closed !== undefined){
let data83 = data70.closed;
if(Array.isArray(data83)){
if(data83.length < 1){
const err218 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const len10 = data83.length;
for(let i15=0; i15<len10; i15++){
let data84 = data83[i15];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.from === undefined){
const err219 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key10 in data84){
if(!(((key10 === "from") || (key10 === "to")) || (key10 === "note"))){
const err220 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15,keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data84.from !== undefined){
let data85 = data84.from;
if(typeof data85 === "string"){
if(!pattern4.test(data85)){
const err221 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(formats0.test(data85))){
const err222 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/from",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/from",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data84.to !== undefined){
let data86 = data84.to;
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err224 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(formats0.test(data86))){
const err225 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/to",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data84.note !== undefined){
let data87 = data84.note;
if(typeof data87 === "string"){
if(func2(data87) > 200){
const err227 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/note",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data87) < 1){
const err228 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed/" + i15,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/closed",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data70.opens_on !== undefined){
let data88 = data70.opens_on;
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
const err232 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opens_on",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!(formats0.test(data88))){
const err233 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opens_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/opens_on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data70.phone !== undefined){
let data89 = data70.phone;
if(typeof data89 === "string"){
if(func2(data89) > 30){
const err235 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/phone",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func2(data89) < 3){
const err236 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/phone",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/phone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data70.cost !== undefined){
let data90 = data70.cost;
if(typeof data90 === "string"){
if(func2(data90) > 200){
const err238 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/cost",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func2(data90) < 1){
const err239 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/cost",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/cost",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data70.appointment !== undefined){
if(typeof data70.appointment !== "boolean"){
const err241 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/appointment",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data70.step_free !== undefined){
if(typeof data70.step_free !== "boolean"){
const err242 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/step_free",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data70.note !== undefined){
let data93 = data70.note;
if(typeof data93 === "string"){
if(func2(data93) > 300){
const err243 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/note",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func2(data93) < 1){
const err244 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data70.source !== undefined){
let data94 = data70.source;
if(typeof data94 === "string"){
if(func2(data94) > 500){
const err246 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/source",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern17.test(data94)){
const err247 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/source",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!(formats2.test(data94))){
const err248 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/source",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/source",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data70.checked_on !== undefined){
let data95 = data70.checked_on;
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err250 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/checked_on",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!(formats0.test(data95))){
const err251 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/checked_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/scheme/record/places/" + i11+"/checked_on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/scheme/record/places/" + i11,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/scheme/record/places",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data35.closed !== undefined){
let data96 = data35.closed;
if(Array.isArray(data96)){
if(data96.length < 1){
const err255 = {instancePath:instancePath+"/scheme/record/closed",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len11 = data96.length;
for(let i16=0; i16<len11; i16++){
let data97 = data96[i16];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.from === undefined){
const err256 = {instancePath:instancePath+"/scheme/record/closed/" + i16,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key11 in data97){
if(!(((key11 === "from") || (key11 === "to")) || (key11 === "note"))){
const err257 = {instancePath:instancePath+"/scheme/record/closed/" + i16,keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data97.from !== undefined){
let data98 = data97.from;
if(typeof data98 === "string"){
if(!pattern4.test(data98)){
const err258 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/from",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!(formats0.test(data98))){
const err259 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/from",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/from",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data97.to !== undefined){
let data99 = data97.to;
if(typeof data99 === "string"){
if(!pattern4.test(data99)){
const err261 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/to",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!(formats0.test(data99))){
const err262 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/to",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data97.note !== undefined){
let data100 = data97.note;
if(typeof data100 === "string"){
if(func2(data100) > 200){
const err264 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/note",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func2(data100) < 1){
const err265 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/scheme/record/closed/" + i16+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/scheme/record/closed/" + i16,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/scheme/record/closed",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data35.territory !== undefined){
let data101 = data35.territory;
const _errs228 = errors;
let valid70 = false;
let passing0 = null;
const _errs229 = errors;
if(typeof data101 !== "string"){
const err269 = {instancePath:instancePath+"/scheme/record/territory",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if("national" !== data101){
const err270 = {instancePath:instancePath+"/scheme/record/territory",keyword:"const",params:{allowedValue: "national"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
var _valid7 = _errs229 === errors;
if(_valid7){
valid70 = true;
passing0 = 0;
}
const _errs231 = errors;
if(Array.isArray(data101)){
if(data101.length < 1){
const err271 = {instancePath:instancePath+"/scheme/record/territory",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len12 = data101.length;
for(let i17=0; i17<len12; i17++){
let data102 = data101[i17];
if(typeof data102 !== "string"){
const err272 = {instancePath:instancePath+"/scheme/record/territory/" + i17,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data102 === "01") || (data102 === "02")) || (data102 === "03")) || (data102 === "04")) || (data102 === "05")) || (data102 === "06")) || (data102 === "07")) || (data102 === "08")) || (data102 === "09")) || (data102 === "10")) || (data102 === "11")) || (data102 === "12")) || (data102 === "13")) || (data102 === "14")) || (data102 === "15")) || (data102 === "16")) || (data102 === "17")) || (data102 === "18")) || (data102 === "19")) || (data102 === "21")) || (data102 === "22")) || (data102 === "23")) || (data102 === "24")) || (data102 === "25")) || (data102 === "26")) || (data102 === "27")) || (data102 === "28")) || (data102 === "29")) || (data102 === "2A")) || (data102 === "2B")) || (data102 === "30")) || (data102 === "31")) || (data102 === "32")) || (data102 === "33")) || (data102 === "34")) || (data102 === "35")) || (data102 === "36")) || (data102 === "37")) || (data102 === "38")) || (data102 === "39")) || (data102 === "40")) || (data102 === "41")) || (data102 === "42")) || (data102 === "43")) || (data102 === "44")) || (data102 === "45")) || (data102 === "46")) || (data102 === "47")) || (data102 === "48")) || (data102 === "49")) || (data102 === "50")) || (data102 === "51")) || (data102 === "52")) || (data102 === "53")) || (data102 === "54")) || (data102 === "55")) || (data102 === "56")) || (data102 === "57")) || (data102 === "58")) || (data102 === "59")) || (data102 === "60")) || (data102 === "61")) || (data102 === "62")) || (data102 === "63")) || (data102 === "64")) || (data102 === "65")) || (data102 === "66")) || (data102 === "67")) || (data102 === "68")) || (data102 === "69")) || (data102 === "70")) || (data102 === "71")) || (data102 === "72")) || (data102 === "73")) || (data102 === "74")) || (data102 === "75")) || (data102 === "76")) || (data102 === "77")) || (data102 === "78")) || (data102 === "79")) || (data102 === "80")) || (data102 === "81")) || (data102 === "82")) || (data102 === "83")) || (data102 === "84")) || (data102 === "85")) || (data102 === "86")) || (data102 === "87")) || (data102 === "88")) || (data102 === "89")) || (data102 === "90")) || (data102 === "91")) || (data102 === "92")) || (data102 === "93")) || (data102 === "94")) || (data102 === "95")) || (data102 === "971")) || (data102 === "972")) || (data102 === "973")) || (data102 === "974")) || (data102 === "976")) || (data102 === "975")) || (data102 === "977")) || (data102 === "978")) || (data102 === "984")) || (data102 === "986")) || (data102 === "987")) || (data102 === "988")) || (data102 === "989"))){
const err273 = {instancePath:instancePath+"/scheme/record/territory/" + i17,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.territory.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
let i18 = data101.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data101[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err274 = {instancePath:instancePath+"/scheme/record/territory",keyword:"uniqueItems",params:{i: i18, j: j5}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
break;
}
indices5[item5] = i18;
}
}
}
else {
const err275 = {instancePath:instancePath+"/scheme/record/territory",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid7 = _errs231 === errors;
if(_valid7 && valid70){
valid70 = false;
passing0 = [passing0, 1];
}
else {
if(_valid7){
valid70 = true;
passing0 = 1;
}
}
if(!valid70){
const err276 = {instancePath:instancePath+"/scheme/record/territory",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
if(data35.territory_label !== undefined){
let data103 = data35.territory_label;
if(typeof data103 === "string"){
if(func2(data103) > 200){
const err277 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(func2(data103) < 2){
const err278 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data35.audience !== undefined){
let data104 = data35.audience;
if(Array.isArray(data104)){
if(data104.length < 1){
const err280 = {instancePath:instancePath+"/scheme/record/audience",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len13 = data104.length;
for(let i19=0; i19<len13; i19++){
let data105 = data104[i19];
if(typeof data105 !== "string"){
const err281 = {instancePath:instancePath+"/scheme/record/audience/" + i19,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data105 === "tout-public") || (data105 === "victimes")) || (data105 === "temoins")) || (data105 === "proches")) || (data105 === "ayants-droit")) || (data105 === "representants-legaux")) || (data105 === "particuliers")) || (data105 === "mineurs")) || (data105 === "majeurs")) || (data105 === "enfants")) || (data105 === "adolescents")) || (data105 === "jeunes")) || (data105 === "parents")) || (data105 === "familles")) || (data105 === "eleves")) || (data105 === "groupes-scolaires")) || (data105 === "etudiants")) || (data105 === "enseignants")) || (data105 === "educateurs")) || (data105 === "intervenants")) || (data105 === "personnels")) || (data105 === "ecoles")) || (data105 === "colleges")) || (data105 === "lycees")) || (data105 === "etablissements-scolaires")) || (data105 === "universites")) || (data105 === "salaries")) || (data105 === "interimaires")) || (data105 === "candidats")) || (data105 === "demandeurs-d-emploi")) || (data105 === "employeurs")) || (data105 === "recruteurs")) || (data105 === "syndicats")) || (data105 === "entreprises")) || (data105 === "professionnels")) || (data105 === "travailleurs-sociaux")) || (data105 === "acteurs-sociaux")) || (data105 === "benevoles")) || (data105 === "associations")) || (data105 === "collectivites")) || (data105 === "communes")) || (data105 === "elus")) || (data105 === "administrations")) || (data105 === "etablissements-publics")) || (data105 === "agents-publics")) || (data105 === "magistrats")) || (data105 === "policiers")) || (data105 === "auteurs-d-infractions")) || (data105 === "usagers-des-services-publics")) || (data105 === "habitants")) || (data105 === "etrangers")) || (data105 === "personnes-issues-de-l-immigration")) || (data105 === "gens-du-voyage")) || (data105 === "patients")) || (data105 === "assures")) || (data105 === "bailleurs")) || (data105 === "hotes")) || (data105 === "voyageurs")) || (data105 === "internautes")) || (data105 === "utilisateurs")) || (data105 === "telespectateurs")) || (data105 === "auditeurs")) || (data105 === "spectateurs")) || (data105 === "clubs")) || (data105 === "districts")) || (data105 === "ligues")) || (data105 === "federations")) || (data105 === "etablissements-culturels")) || (data105 === "etablissements-partenaires")) || (data105 === "personnes-sourdes-ou-malentendantes")) || (data105 === "personnes-qui-ne-peuvent-pas-parler"))){
const err282 = {instancePath:instancePath+"/scheme/record/audience/" + i19,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.audience.items.enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
let i20 = data104.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data104[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err283 = {instancePath:instancePath+"/scheme/record/audience",keyword:"uniqueItems",params:{i: i20, j: j6}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err284 = {instancePath:instancePath+"/scheme/record/audience",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data35.audience_label !== undefined){
let data106 = data35.audience_label;
if(typeof data106 === "string"){
if(func2(data106) > 300){
const err285 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(func2(data106) < 2){
const err286 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data35.languages !== undefined){
let data107 = data35.languages;
if(Array.isArray(data107)){
if(data107.length < 1){
const err288 = {instancePath:instancePath+"/scheme/record/languages",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
const len14 = data107.length;
for(let i21=0; i21<len14; i21++){
let data108 = data107[i21];
if(typeof data108 !== "string"){
const err289 = {instancePath:instancePath+"/scheme/record/languages/" + i21,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data108 === "fr") || (data108 === "en")) || (data108 === "ar")) || (data108 === "es")) || (data108 === "pt")) || (data108 === "it")) || (data108 === "de")) || (data108 === "tr")) || (data108 === "ro")) || (data108 === "bg")) || (data108 === "sq")) || (data108 === "sr")) || (data108 === "uk")) || (data108 === "ru")) || (data108 === "pl")) || (data108 === "zh")) || (data108 === "vi")) || (data108 === "ta")) || (data108 === "ur")) || (data108 === "ps")) || (data108 === "fa")) || (data108 === "bn")) || (data108 === "hi")) || (data108 === "so")) || (data108 === "ti")) || (data108 === "am")) || (data108 === "wo")) || (data108 === "bm")) || (data108 === "ff")) || (data108 === "ln")) || (data108 === "sw")) || (data108 === "mg")) || (data108 === "ht")) || (data108 === "gcf")) || (data108 === "gcr")) || (data108 === "rcf")) || (data108 === "kab")) || (data108 === "ber")) || (data108 === "rom")) || (data108 === "fsl"))){
const err290 = {instancePath:instancePath+"/scheme/record/languages/" + i21,keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.languages.items.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
let i22 = data107.length;
let j7;
if(i22 > 1){
const indices7 = {};
for(;i22--;){
let item7 = data107[i22];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err291 = {instancePath:instancePath+"/scheme/record/languages",keyword:"uniqueItems",params:{i: i22, j: j7}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
break;
}
indices7[item7] = i22;
}
}
}
else {
const err292 = {instancePath:instancePath+"/scheme/record/languages",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data35.languages_label !== undefined){
let data109 = data35.languages_label;
if(typeof data109 === "string"){
if(func2(data109) > 200){
const err293 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func2(data109) < 2){
const err294 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data35.interpreters !== undefined){
if(typeof data35.interpreters !== "boolean"){
const err296 = {instancePath:instancePath+"/scheme/record/interpreters",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data35.free !== undefined){
if(typeof data35.free !== "boolean"){
const err297 = {instancePath:instancePath+"/scheme/record/free",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data35.free_note !== undefined){
let data112 = data35.free_note;
if(typeof data112 === "string"){
if(func2(data112) > 300){
const err298 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(func2(data112) < 1){
const err299 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data35.free_for_members !== undefined){
if(typeof data35.free_for_members !== "boolean"){
const err301 = {instancePath:instancePath+"/scheme/record/free_for_members",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data35.cost !== undefined){
let data114 = data35.cost;
if(typeof data114 === "string"){
if(func2(data114) > 300){
const err302 = {instancePath:instancePath+"/scheme/record/cost",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(func2(data114) < 1){
const err303 = {instancePath:instancePath+"/scheme/record/cost",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/scheme/record/cost",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data35.anonymous !== undefined){
if(typeof data35.anonymous !== "boolean"){
const err305 = {instancePath:instancePath+"/scheme/record/anonymous",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data35.confidential !== undefined){
if(typeof data35.confidential !== "boolean"){
const err306 = {instancePath:instancePath+"/scheme/record/confidential",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data35.appointment !== undefined){
if(typeof data35.appointment !== "boolean"){
const err307 = {instancePath:instancePath+"/scheme/record/appointment",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data35.limits !== undefined){
let data118 = data35.limits;
if(typeof data118 === "string"){
if(func2(data118) > 400){
const err308 = {instancePath:instancePath+"/scheme/record/limits",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(func2(data118) < 1){
const err309 = {instancePath:instancePath+"/scheme/record/limits",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/scheme/record/limits",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data35.evidence_examples !== undefined){
let data119 = data35.evidence_examples;
if(Array.isArray(data119)){
if(data119.length < 1){
const err311 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
const len15 = data119.length;
for(let i23=0; i23<len15; i23++){
let data120 = data119[i23];
if(typeof data120 === "string"){
if(func2(data120) > 160){
const err312 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i23,keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(func2(data120) < 1){
const err313 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i23,keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i23,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
let i24 = data119.length;
let j8;
if(i24 > 1){
const indices8 = {};
for(;i24--;){
let item8 = data119[i24];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err315 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"uniqueItems",params:{i: i24, j: j8}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
break;
}
indices8[item8] = i24;
}
}
}
else {
const err316 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data35.note !== undefined){
let data121 = data35.note;
if(typeof data121 === "string"){
if(func2(data121) > 500){
const err317 = {instancePath:instancePath+"/scheme/record/note",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(func2(data121) < 1){
const err318 = {instancePath:instancePath+"/scheme/record/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/scheme/record/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data35.keywords !== undefined){
let data122 = data35.keywords;
if(Array.isArray(data122)){
if(data122.length < 1){
const err320 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
const len16 = data122.length;
for(let i25=0; i25<len16; i25++){
let data123 = data122[i25];
if(typeof data123 === "string"){
if(func2(data123) > 60){
const err321 = {instancePath:instancePath+"/scheme/record/keywords/" + i25,keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(func2(data123) < 2){
const err322 = {instancePath:instancePath+"/scheme/record/keywords/" + i25,keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/scheme/record/keywords/" + i25,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
let i26 = data122.length;
let j9;
if(i26 > 1){
const indices9 = {};
for(;i26--;){
let item9 = data122[i26];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err324 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"uniqueItems",params:{i: i26, j: j9}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
break;
}
indices9[item9] = i26;
}
}
}
else {
const err325 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data35.sources !== undefined){
let data124 = data35.sources;
if(Array.isArray(data124)){
if(data124.length < 1){
const err326 = {instancePath:instancePath+"/scheme/record/sources",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
const len17 = data124.length;
for(let i27=0; i27<len17; i27++){
let data125 = data124[i27];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.url === undefined){
const err327 = {instancePath:instancePath+"/scheme/record/sources/" + i27,keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key12 in data125){
if(!(((key12 === "url") || (key12 === "date")) || (key12 === "note"))){
const err328 = {instancePath:instancePath+"/scheme/record/sources/" + i27,keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data125.url !== undefined){
let data126 = data125.url;
if(typeof data126 === "string"){
if(func2(data126) > 500){
const err329 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/url",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern17.test(data126)){
const err330 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/url",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(!(formats2.test(data126))){
const err331 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/url",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data125.date !== undefined){
let data127 = data125.date;
if(typeof data127 === "string"){
if(!pattern30.test(data127)){
const err333 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/date",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data125.note !== undefined){
let data128 = data125.note;
if(typeof data128 === "string"){
if(func2(data128) > 300){
const err335 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/note",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(func2(data128) < 1){
const err336 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/note",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/scheme/record/sources/" + i27+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/scheme/record/sources/" + i27,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/scheme/record/sources",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data35.planned_for !== undefined){
let data129 = data35.planned_for;
if(typeof data129 === "string"){
if(!pattern4.test(data129)){
const err340 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!(formats0.test(data129))){
const err341 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/scheme/record",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data32.body !== undefined){
let data130 = data32.body;
if(typeof data130 === "string"){
if(func2(data130) > 20000){
const err344 = {instancePath:instancePath+"/scheme/body",keyword:"maxLength",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/scheme/body",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data32.reason !== undefined){
let data131 = data32.reason;
if(typeof data131 !== "string"){
const err346 = {instancePath:instancePath+"/scheme/reason",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!(((((((((data131 === "danger-pour-le-public") || (data131 === "information-erronee")) || (data131 === "contenu-illicite")) || (data131 === "demande-du-partenaire")) || (data131 === "decision-du-defenseur")) || (data131 === "avis-du-comite")) || (data131 === "fin-de-convention")) || (data131 === "service-ferme")) || (data131 === "fusion-de-fiches"))){
const err347 = {instancePath:instancePath+"/scheme/reason",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.reason.enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/scheme",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data.logo !== undefined){
let data132 = data.logo;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.alt === undefined){
const err349 = {instancePath:instancePath+"/logo",keyword:"required",params:{missingProperty: "alt"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data132.data === undefined){
const err350 = {instancePath:instancePath+"/logo",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key13 in data132){
if(!((key13 === "alt") || (key13 === "data"))){
const err351 = {instancePath:instancePath+"/logo",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data132.alt !== undefined){
let data133 = data132.alt;
if(typeof data133 === "string"){
if(func2(data133) > 120){
const err352 = {instancePath:instancePath+"/logo/alt",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(func2(data133) < 2){
const err353 = {instancePath:instancePath+"/logo/alt",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/logo/alt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data132.data !== undefined){
let data134 = data132.data;
if(typeof data134 === "string"){
if(func2(data134) > 560000){
const err355 = {instancePath:instancePath+"/logo/data",keyword:"maxLength",params:{limit: 560000}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern32.test(data134)){
const err356 = {instancePath:instancePath+"/logo/data",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/logo/data",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/logo",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data.contact !== undefined){
let data135 = data.contact;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.role === undefined){
const err359 = {instancePath:instancePath+"/contact",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data135.email === undefined){
const err360 = {instancePath:instancePath+"/contact",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
for(const key14 in data135){
if(!(((key14 === "role") || (key14 === "email")) || (key14 === "phone"))){
const err361 = {instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data135.role !== undefined){
let data136 = data135.role;
if(typeof data136 === "string"){
if(func2(data136) > 80){
const err362 = {instancePath:instancePath+"/contact/role",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func2(data136) < 2){
const err363 = {instancePath:instancePath+"/contact/role",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/contact/role",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data135.email !== undefined){
let data137 = data135.email;
if(typeof data137 === "string"){
if(func2(data137) > 200){
const err365 = {instancePath:instancePath+"/contact/email",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(!pattern33.test(data137)){
const err366 = {instancePath:instancePath+"/contact/email",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!(formats32.test(data137))){
const err367 = {instancePath:instancePath+"/contact/email",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/contact/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data135.phone !== undefined){
let data138 = data135.phone;
if(typeof data138 === "string"){
if(func2(data138) > 30){
const err369 = {instancePath:instancePath+"/contact/phone",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(func2(data138) < 3){
const err370 = {instancePath:instancePath+"/contact/phone",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/contact/phone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/contact",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data.declarations !== undefined){
let data139 = data.declarations;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.authority === undefined){
const err373 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data139.texts === undefined){
const err374 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data139.information === undefined){
const err375 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key15 in data139){
if(!((((key15 === "authority") || (key15 === "texts")) || (key15 === "logo")) || (key15 === "information"))){
const err376 = {instancePath:instancePath+"/declarations",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data139.authority !== undefined){
if(true !== data139.authority){
const err377 = {instancePath:instancePath+"/declarations/authority",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data139.texts !== undefined){
if(true !== data139.texts){
const err378 = {instancePath:instancePath+"/declarations/texts",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data139.logo !== undefined){
if(true !== data139.logo){
const err379 = {instancePath:instancePath+"/declarations/logo",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data139.information !== undefined){
if(true !== data139.information){
const err380 = {instancePath:instancePath+"/declarations/information",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/declarations",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
