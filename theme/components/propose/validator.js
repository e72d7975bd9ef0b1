// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs 0ac46266021f7064dd5d414ad836dafde47ae5f5fc9c0a80c0ed6027d0ff7303
// Code 4932e6adf1ca1c4603cda11776eaf68430404c30e5684953e251bae21dff4403
export const validate = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["format","kind","made_on","organisation","declarations","contact"],"properties":{"format":{"const":"egalite-proposition-1"},"kind":{"type":"string","enum":["new","update","confirm","close","organisation"]},"made_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reference":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$"},"organisation":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":2,"maxLength":160},"kind":{"type":"string","enum":["association","institution","collectivite","entreprise","culture"]},"presentation":{"type":"string","minLength":20,"maxLength":600},"site":{"type":"string","format":"uri","pattern":"^https://\\S+$","maxLength":500}}}}},"scheme":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","needs","summary","sectors","channels","territory","status"],"properties":{"name":{"type":"string","minLength":2,"maxLength":120},"operator_label":{"type":"string","minLength":3,"maxLength":200},"status":{"type":"string","enum":["draft","planned","online","withdrawn"]},"needs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["defendre","alerter","agir"]}},"summary":{"type":"string","minLength":40,"maxLength":200},"sectors":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["emploi","logement","education","internet-medias","sport","transports","police-justice","services-publics","sante","commerce-loisirs","culture","tous"]}},"channels":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["telephone","sms","formulaire","tchat","courriel","sur-place","application","courrier","site","visio","borne","extension","accessibilite"]},"value":{"type":"string","minLength":1,"maxLength":300},"read_as":{"type":"string","minLength":1,"maxLength":300},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"cost":{"type":"string","minLength":1,"maxLength":200},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"places":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["city","department"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"address":{"type":"string","minLength":1,"maxLength":160},"postcode":{"type":"string","pattern":"^[0-9]{5}$"},"city":{"type":"string","minLength":1,"maxLength":80},"department":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"phone":{"type":"string","minLength":3,"maxLength":30},"cost":{"type":"string","minLength":1,"maxLength":200},"appointment":{"type":"boolean"},"step_free":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"territory":{"oneOf":[{"type":"string","const":"national"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]}}]},"territory_label":{"type":"string","minLength":2,"maxLength":200},"audience":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["tout-public","victimes","temoins","proches","ayants-droit","representants-legaux","particuliers","mineurs","majeurs","enfants","adolescents","jeunes","parents","familles","eleves","groupes-scolaires","etudiants","enseignants","educateurs","intervenants","personnels","ecoles","colleges","lycees","etablissements-scolaires","universites","salaries","interimaires","candidats","demandeurs-d-emploi","employeurs","recruteurs","syndicats","entreprises","professionnels","travailleurs-sociaux","acteurs-sociaux","benevoles","associations","collectivites","communes","elus","administrations","etablissements-publics","agents-publics","magistrats","policiers","auteurs-d-infractions","usagers-des-services-publics","habitants","etrangers","personnes-issues-de-l-immigration","gens-du-voyage","patients","assures","bailleurs","hotes","voyageurs","internautes","utilisateurs","telespectateurs","auditeurs","spectateurs","clubs","districts","ligues","federations","etablissements-culturels","etablissements-partenaires","personnes-sourdes-ou-malentendantes","personnes-qui-ne-peuvent-pas-parler"]}},"audience_label":{"type":"string","minLength":2,"maxLength":300},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["fr","en","ar","es","pt","it","de","tr","ro","bg","sq","sr","uk","ru","pl","zh","vi","ta","ur","ps","fa","bn","hi","so","ti","am","wo","bm","ff","ln","sw","mg","ht","gcf","gcr","rcf","kab","ber","rom","fsl"]}},"languages_label":{"type":"string","minLength":2,"maxLength":200},"interpreters":{"type":"boolean"},"free":{"type":"boolean"},"free_note":{"type":"string","minLength":1,"maxLength":300},"free_for_members":{"type":"boolean"},"cost":{"type":"string","minLength":1,"maxLength":300},"anonymous":{"type":"boolean"},"confidential":{"type":"boolean"},"appointment":{"type":"boolean"},"limits":{"type":"string","minLength":1,"maxLength":400},"evidence_examples":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":160},"uniqueItems":true},"note":{"type":"string","minLength":1,"maxLength":500},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":60},"uniqueItems":true},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"date":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"planned_for":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"body":{"type":"string","maxLength":20000},"reason":{"type":"string","enum":["danger-pour-le-public","information-erronee","contenu-illicite","demande-du-partenaire","decision-du-defenseur","avis-du-comite","fin-de-convention","service-ferme","fusion-de-fiches"]}}},"logo":{"type":"object","additionalProperties":false,"required":["alt","data"],"properties":{"alt":{"type":"string","minLength":2,"maxLength":120},"data":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$","maxLength":560000}}},"contact":{"type":"object","additionalProperties":false,"required":["role","email"],"properties":{"role":{"type":"string","minLength":2,"maxLength":80},"email":{"type":"string","format":"email","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$","maxLength":200},"phone":{"type":"string","minLength":3,"maxLength":30}}},"declarations":{"type":"object","additionalProperties":false,"required":["authority","texts","information"],"properties":{"authority":{"const":true},"texts":{"const":true},"logo":{"const":true},"information":{"const":true}}}},"allOf":[{"if":{"properties":{"kind":{"enum":["organisation"]}}},"then":{"properties":{"organisation":{"required":["base","record"]},"scheme":false}},"else":{"required":["scheme"],"properties":{"organisation":{"not":{"required":["base"]}}}}},{"if":{"properties":{"kind":{"enum":["new"]}}},"then":{"properties":{"scheme":{"required":["record","body"],"not":{"required":["base"]}}}},"else":{"properties":{"scheme":{"required":["base"]}}}},{"if":{"properties":{"kind":{"enum":["update"]}}},"then":{"properties":{"scheme":{"required":["record","body"]}}}},{"if":{"properties":{"kind":{"enum":["confirm","close"]}}},"then":{"properties":{"scheme":{"properties":{"record":false,"body":false}}}}},{"if":{"properties":{"kind":{"enum":["close"]}}},"then":{"properties":{"scheme":{"required":["reason"]}}},"else":{"properties":{"scheme":{"properties":{"reason":false}}}}},{"if":{"properties":{"kind":{"enum":["update","confirm","close"]}}},"then":{"properties":{"organisation":{"not":{"required":["record"]}}}}},{"if":{"required":["logo"]},"then":{"properties":{"declarations":{"required":["logo"]}}}}]};
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
const pattern11 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern12 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern16 = new RegExp("^https?://\\S+$", "u");
const pattern18 = new RegExp("^[0-9]{5}$", "u");
const pattern29 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern32 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

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
const err1 = {instancePath:instancePath+"/organisation",schemaPath:"#/allOf/0/then/properties/organisation/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.record === undefined){
const err2 = {instancePath:instancePath+"/organisation",schemaPath:"#/allOf/0/then/properties/organisation/required",keyword:"required",params:{missingProperty: "record"}};
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
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/0/then/properties/scheme/false schema",keyword:"false schema",params:{}};
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
const err4 = {instancePath,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty: "scheme"}};
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
const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/allOf/0/else/properties/organisation/not",keyword:"not",params:{}};
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
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err10 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/1/then/properties/scheme/not",keyword:"not",params:{}};
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
const err11 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/1/then/properties/scheme/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.body === undefined){
const err12 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/1/then/properties/scheme/required",keyword:"required",params:{missingProperty: "body"}};
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
const err13 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/1/else/properties/scheme/required",keyword:"required",params:{missingProperty: "base"}};
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
const err14 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
const err16 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/2/then/properties/scheme/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.body === undefined){
const err17 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/2/then/properties/scheme/required",keyword:"required",params:{missingProperty: "body"}};
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
const err18 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err20 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/allOf/3/then/properties/scheme/properties/record/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.body !== undefined){
const err21 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/allOf/3/then/properties/scheme/properties/body/false schema",keyword:"false schema",params:{}};
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
const err22 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err24 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/4/then/properties/scheme/required",keyword:"required",params:{missingProperty: "reason"}};
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
const err25 = {instancePath:instancePath+"/scheme/reason",schemaPath:"#/allOf/4/else/properties/scheme/properties/reason/false schema",keyword:"false schema",params:{}};
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
const err26 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
const err29 = {instancePath:instancePath+"/organisation",schemaPath:"#/allOf/5/then/properties/organisation/not",keyword:"not",params:{}};
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
const err30 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err32 = {instancePath:instancePath+"/declarations",schemaPath:"#/allOf/6/then/properties/declarations/required",keyword:"required",params:{missingProperty: "logo"}};
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
const err33 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.kind === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.made_on === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made_on"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.organisation === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.declarations === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declarations"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.contact === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
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
const err40 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err41 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "egalite-proposition-1"}};
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
const err42 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((((data21 === "new") || (data21 === "update")) || (data21 === "confirm")) || (data21 === "close")) || (data21 === "organisation"))){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
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
const err44 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats0.test(data22))){
const err45 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/format",keyword:"format",params:{format: "date"}};
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
const err46 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/type",keyword:"type",params:{type: "string"}};
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
const err47 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$"}};
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
const err48 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
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
const err49 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/required",keyword:"required",params:{missingProperty: "id"}};
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
const err50 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
const err51 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data25) < 2){
const err52 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern6.test(data25)){
const err53 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
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
const err54 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err55 = {instancePath:instancePath+"/organisation/base",schemaPath:"#/properties/organisation/properties/base/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err56 = {instancePath:instancePath+"/organisation/base",schemaPath:"#/properties/organisation/properties/base/type",keyword:"type",params:{type: "string"}};
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
const err57 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data27.kind === undefined){
const err58 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/required",keyword:"required",params:{missingProperty: "kind"}};
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
const err59 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
const err60 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data28) < 2){
const err61 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
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
const err62 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err63 = {instancePath:instancePath+"/organisation/record/kind",schemaPath:"#/properties/organisation/properties/record/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((((data29 === "association") || (data29 === "institution")) || (data29 === "collectivite")) || (data29 === "entreprise")) || (data29 === "culture"))){
const err64 = {instancePath:instancePath+"/organisation/record/kind",schemaPath:"#/properties/organisation/properties/record/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.organisation.properties.record.properties.kind.enum}};
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
const err65 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data30) < 20){
const err66 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/minLength",keyword:"minLength",params:{limit: 20}};
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
const err67 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/type",keyword:"type",params:{type: "string"}};
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
const err68 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern8.test(data31)){
const err69 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats2.test(data31))){
const err70 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/format",keyword:"format",params:{format: "uri"}};
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
const err71 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/type",keyword:"type",params:{type: "string"}};
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
const err72 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/type",keyword:"type",params:{type: "object"}};
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
const err73 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "object"}};
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
const err74 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/required",keyword:"required",params:{missingProperty: "id"}};
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
const err75 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
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
const err76 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func2(data33) < 2){
const err77 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern6.test(data33)){
const err78 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
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
const err79 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err80 = {instancePath:instancePath+"/scheme/base",schemaPath:"#/properties/scheme/properties/base/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err81 = {instancePath:instancePath+"/scheme/base",schemaPath:"#/properties/scheme/properties/base/type",keyword:"type",params:{type: "string"}};
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
const err82 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.needs === undefined){
const err83 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "needs"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data35.summary === undefined){
const err84 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data35.sectors === undefined){
const err85 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "sectors"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data35.channels === undefined){
const err86 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data35.territory === undefined){
const err87 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "territory"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data35.status === undefined){
const err88 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "status"}};
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
const err89 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
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
const err90 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data36) < 2){
const err91 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
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
const err92 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err93 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data37) < 3){
const err94 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/minLength",keyword:"minLength",params:{limit: 3}};
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
const err95 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data35.status !== undefined){
let data38 = data35.status;
if(typeof data38 !== "string"){
const err96 = {instancePath:instancePath+"/scheme/record/status",schemaPath:"#/properties/scheme/properties/record/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((((data38 === "draft") || (data38 === "planned")) || (data38 === "online")) || (data38 === "withdrawn"))){
const err97 = {instancePath:instancePath+"/scheme/record/status",schemaPath:"#/properties/scheme/properties/record/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.status.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data35.needs !== undefined){
let data39 = data35.needs;
if(Array.isArray(data39)){
if(data39.length < 1){
const err98 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len0 = data39.length;
for(let i0=0; i0<len0; i0++){
let data40 = data39[i0];
if(typeof data40 !== "string"){
const err99 = {instancePath:instancePath+"/scheme/record/needs/" + i0,schemaPath:"#/properties/scheme/properties/record/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data40 === "defendre") || (data40 === "alerter")) || (data40 === "agir"))){
const err100 = {instancePath:instancePath+"/scheme/record/needs/" + i0,schemaPath:"#/properties/scheme/properties/record/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.needs.items.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let i1 = data39.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data39[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err101 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
const err102 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data35.summary !== undefined){
let data41 = data35.summary;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err103 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data41) < 40){
const err104 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/minLength",keyword:"minLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data35.sectors !== undefined){
let data42 = data35.sectors;
if(Array.isArray(data42)){
if(data42.length < 1){
const err106 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len1 = data42.length;
for(let i2=0; i2<len1; i2++){
let data43 = data42[i2];
if(typeof data43 !== "string"){
const err107 = {instancePath:instancePath+"/scheme/record/sectors/" + i2,schemaPath:"#/properties/scheme/properties/record/properties/sectors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((((((((((data43 === "emploi") || (data43 === "logement")) || (data43 === "education")) || (data43 === "internet-medias")) || (data43 === "sport")) || (data43 === "transports")) || (data43 === "police-justice")) || (data43 === "services-publics")) || (data43 === "sante")) || (data43 === "commerce-loisirs")) || (data43 === "culture")) || (data43 === "tous"))){
const err108 = {instancePath:instancePath+"/scheme/record/sectors/" + i2,schemaPath:"#/properties/scheme/properties/record/properties/sectors/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.sectors.items.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
let i3 = data42.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data42[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err109 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err110 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data35.channels !== undefined){
let data44 = data35.channels;
if(Array.isArray(data44)){
if(data44.length < 1){
const err111 = {instancePath:instancePath+"/scheme/record/channels",schemaPath:"#/properties/scheme/properties/record/properties/channels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len2 = data44.length;
for(let i4=0; i4<len2; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
const err112 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key5 in data45){
if(!(func1.call(schema31.properties.scheme.properties.record.properties.channels.items.properties, key5))){
const err113 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data45.type !== undefined){
let data46 = data45.type;
if(typeof data46 !== "string"){
const err114 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/type",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!(((((((((((((data46 === "telephone") || (data46 === "sms")) || (data46 === "formulaire")) || (data46 === "tchat")) || (data46 === "courriel")) || (data46 === "sur-place")) || (data46 === "application")) || (data46 === "courrier")) || (data46 === "site")) || (data46 === "visio")) || (data46 === "borne")) || (data46 === "extension")) || (data46 === "accessibilite"))){
const err115 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/type",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data45.value !== undefined){
let data47 = data45.value;
if(typeof data47 === "string"){
if(func2(data47) > 300){
const err116 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func2(data47) < 1){
const err117 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data45.read_as !== undefined){
let data48 = data45.read_as;
if(typeof data48 === "string"){
if(func2(data48) > 300){
const err119 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data48) < 1){
const err120 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data45.hours !== undefined){
let data49 = data45.hours;
if(typeof data49 === "string"){
if(func2(data49) > 200){
const err122 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func2(data49) < 1){
const err123 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data45.opening !== undefined){
let data50 = data45.opening;
if(Array.isArray(data50)){
if(data50.length < 1){
const err125 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len3 = data50.length;
for(let i5=0; i5<len3; i5++){
let data51 = data50[i5];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.days === undefined){
const err126 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data51.from === undefined){
const err127 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data51.to === undefined){
const err128 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key6 in data51){
if(!(((key6 === "days") || (key6 === "from")) || (key6 === "to"))){
const err129 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data51.days !== undefined){
let data52 = data51.days;
if(Array.isArray(data52)){
if(data52.length < 1){
const err130 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len4 = data52.length;
for(let i6=0; i6<len4; i6++){
let data53 = data52[i6];
if(typeof data53 !== "string"){
const err131 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days/" + i6,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((((((((data53 === "lundi") || (data53 === "mardi")) || (data53 === "mercredi")) || (data53 === "jeudi")) || (data53 === "vendredi")) || (data53 === "samedi")) || (data53 === "dimanche")) || (data53 === "ferie"))){
const err132 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days/" + i6,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let i7 = data52.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data52[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err133 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err134 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data51.from !== undefined){
let data54 = data51.from;
if(typeof data54 === "string"){
if(!pattern11.test(data54)){
const err135 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data51.to !== undefined){
let data55 = data51.to;
if(typeof data55 === "string"){
if(!pattern12.test(data55)){
const err137 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data45.closed !== undefined){
let data56 = data45.closed;
if(Array.isArray(data56)){
if(data56.length < 1){
const err141 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len5 = data56.length;
for(let i8=0; i8<len5; i8++){
let data57 = data56[i8];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.from === undefined){
const err142 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key7 in data57){
if(!(((key7 === "from") || (key7 === "to")) || (key7 === "note"))){
const err143 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data57.from !== undefined){
let data58 = data57.from;
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err144 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!(formats0.test(data58))){
const err145 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data57.to !== undefined){
let data59 = data57.to;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err147 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!(formats0.test(data59))){
const err148 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data57.note !== undefined){
let data60 = data57.note;
if(typeof data60 === "string"){
if(func2(data60) > 200){
const err150 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func2(data60) < 1){
const err151 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data45.opens_on !== undefined){
let data61 = data45.opens_on;
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err155 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(formats0.test(data61))){
const err156 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data45.cost !== undefined){
let data62 = data45.cost;
if(typeof data62 === "string"){
if(func2(data62) > 200){
const err158 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(func2(data62) < 1){
const err159 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data45.note !== undefined){
let data63 = data45.note;
if(typeof data63 === "string"){
if(func2(data63) > 300){
const err161 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func2(data63) < 1){
const err162 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data45.source !== undefined){
let data64 = data45.source;
if(typeof data64 === "string"){
if(func2(data64) > 500){
const err164 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!pattern16.test(data64)){
const err165 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(formats2.test(data64))){
const err166 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data45.checked_on !== undefined){
let data65 = data45.checked_on;
if(typeof data65 === "string"){
if(!pattern4.test(data65)){
const err168 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!(formats0.test(data65))){
const err169 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/scheme/record/channels",schemaPath:"#/properties/scheme/properties/record/properties/channels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data35.places !== undefined){
let data66 = data35.places;
if(Array.isArray(data66)){
if(data66.length < 1){
const err173 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len6 = data66.length;
for(let i9=0; i9<len6; i9++){
let data67 = data66[i9];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.city === undefined){
const err174 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data67.department === undefined){
const err175 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key8 in data67){
if(!(func1.call(schema31.properties.scheme.properties.record.properties.places.items.properties, key8))){
const err176 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data67.name !== undefined){
let data68 = data67.name;
if(typeof data68 === "string"){
if(func2(data68) > 120){
const err177 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func2(data68) < 1){
const err178 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err179 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data67.address !== undefined){
let data69 = data67.address;
if(typeof data69 === "string"){
if(func2(data69) > 160){
const err180 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func2(data69) < 1){
const err181 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data67.postcode !== undefined){
let data70 = data67.postcode;
if(typeof data70 === "string"){
if(!pattern18.test(data70)){
const err183 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data67.city !== undefined){
let data71 = data67.city;
if(typeof data71 === "string"){
if(func2(data71) > 80){
const err185 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data71) < 1){
const err186 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data67.department !== undefined){
let data72 = data67.department;
if(typeof data72 !== "string"){
const err188 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data72 === "01") || (data72 === "02")) || (data72 === "03")) || (data72 === "04")) || (data72 === "05")) || (data72 === "06")) || (data72 === "07")) || (data72 === "08")) || (data72 === "09")) || (data72 === "10")) || (data72 === "11")) || (data72 === "12")) || (data72 === "13")) || (data72 === "14")) || (data72 === "15")) || (data72 === "16")) || (data72 === "17")) || (data72 === "18")) || (data72 === "19")) || (data72 === "21")) || (data72 === "22")) || (data72 === "23")) || (data72 === "24")) || (data72 === "25")) || (data72 === "26")) || (data72 === "27")) || (data72 === "28")) || (data72 === "29")) || (data72 === "2A")) || (data72 === "2B")) || (data72 === "30")) || (data72 === "31")) || (data72 === "32")) || (data72 === "33")) || (data72 === "34")) || (data72 === "35")) || (data72 === "36")) || (data72 === "37")) || (data72 === "38")) || (data72 === "39")) || (data72 === "40")) || (data72 === "41")) || (data72 === "42")) || (data72 === "43")) || (data72 === "44")) || (data72 === "45")) || (data72 === "46")) || (data72 === "47")) || (data72 === "48")) || (data72 === "49")) || (data72 === "50")) || (data72 === "51")) || (data72 === "52")) || (data72 === "53")) || (data72 === "54")) || (data72 === "55")) || (data72 === "56")) || (data72 === "57")) || (data72 === "58")) || (data72 === "59")) || (data72 === "60")) || (data72 === "61")) || (data72 === "62")) || (data72 === "63")) || (data72 === "64")) || (data72 === "65")) || (data72 === "66")) || (data72 === "67")) || (data72 === "68")) || (data72 === "69")) || (data72 === "70")) || (data72 === "71")) || (data72 === "72")) || (data72 === "73")) || (data72 === "74")) || (data72 === "75")) || (data72 === "76")) || (data72 === "77")) || (data72 === "78")) || (data72 === "79")) || (data72 === "80")) || (data72 === "81")) || (data72 === "82")) || (data72 === "83")) || (data72 === "84")) || (data72 === "85")) || (data72 === "86")) || (data72 === "87")) || (data72 === "88")) || (data72 === "89")) || (data72 === "90")) || (data72 === "91")) || (data72 === "92")) || (data72 === "93")) || (data72 === "94")) || (data72 === "95")) || (data72 === "971")) || (data72 === "972")) || (data72 === "973")) || (data72 === "974")) || (data72 === "976")) || (data72 === "975")) || (data72 === "977")) || (data72 === "978")) || (data72 === "984")) || (data72 === "986")) || (data72 === "987")) || (data72 === "988")) || (data72 === "989"))){
const err189 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.department.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data67.hours !== undefined){
let data73 = data67.hours;
if(typeof data73 === "string"){
if(func2(data73) > 200){
const err190 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func2(data73) < 1){
const err191 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data67.opening !== undefined){
let data74 = data67.opening;
if(Array.isArray(data74)){
if(data74.length < 1){
const err193 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len7 = data74.length;
for(let i10=0; i10<len7; i10++){
let data75 = data74[i10];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.days === undefined){
const err194 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data75.from === undefined){
const err195 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data75.to === undefined){
const err196 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key9 in data75){
if(!(((key9 === "days") || (key9 === "from")) || (key9 === "to"))){
const err197 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data75.days !== undefined){
let data76 = data75.days;
if(Array.isArray(data76)){
if(data76.length < 1){
const err198 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len8 = data76.length;
for(let i11=0; i11<len8; i11++){
let data77 = data76[i11];
if(typeof data77 !== "string"){
const err199 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days/" + i11,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((((((((data77 === "lundi") || (data77 === "mardi")) || (data77 === "mercredi")) || (data77 === "jeudi")) || (data77 === "vendredi")) || (data77 === "samedi")) || (data77 === "dimanche")) || (data77 === "ferie"))){
const err200 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days/" + i11,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
let i12 = data76.length;
let j3;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data76[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err201 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j3}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err202 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data75.from !== undefined){
let data78 = data75.from;
if(typeof data78 === "string"){
if(!pattern11.test(data78)){
const err203 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data75.to !== undefined){
let data79 = data75.to;
if(typeof data79 === "string"){
if(!pattern12.test(data79)){
const err205 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data67.closed !== undefined){
let data80 = data67.closed;
if(Array.isArray(data80)){
if(data80.length < 1){
const err209 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len9 = data80.length;
for(let i13=0; i13<len9; i13++){
let data81 = data80[i13];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.from === undefined){
const err210 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key10 in data81){
if(!(((key10 === "from") || (key10 === "to")) || (key10 === "note"))){
const err211 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data81.from !== undefined){
let data82 = data81.from;
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
const err212 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(formats0.test(data82))){
const err213 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data81.to !== undefined){
let data83 = data81.to;
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err215 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!(formats0.test(data83))){
const err216 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data81.note !== undefined){
let data84 = data81.note;
if(typeof data84 === "string"){
if(func2(data84) > 200){
const err218 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(func2(data84) < 1){
const err219 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data67.opens_on !== undefined){
let data85 = data67.opens_on;
if(typeof data85 === "string"){
if(!pattern4.test(data85)){
const err223 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!(formats0.test(data85))){
const err224 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data67.phone !== undefined){
let data86 = data67.phone;
if(typeof data86 === "string"){
if(func2(data86) > 30){
const err226 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func2(data86) < 3){
const err227 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data67.cost !== undefined){
let data87 = data67.cost;
if(typeof data87 === "string"){
if(func2(data87) > 200){
const err229 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func2(data87) < 1){
const err230 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data67.appointment !== undefined){
if(typeof data67.appointment !== "boolean"){
const err232 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/appointment",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/appointment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data67.step_free !== undefined){
if(typeof data67.step_free !== "boolean"){
const err233 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/step_free",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/step_free/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data67.note !== undefined){
let data90 = data67.note;
if(typeof data90 === "string"){
if(func2(data90) > 300){
const err234 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(func2(data90) < 1){
const err235 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data67.source !== undefined){
let data91 = data67.source;
if(typeof data91 === "string"){
if(func2(data91) > 500){
const err237 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern16.test(data91)){
const err238 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(formats2.test(data91))){
const err239 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/format",keyword:"format",params:{format: "uri"}};
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
const err240 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data67.checked_on !== undefined){
let data92 = data67.checked_on;
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err241 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!(formats0.test(data92))){
const err242 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data35.closed !== undefined){
let data93 = data35.closed;
if(Array.isArray(data93)){
if(data93.length < 1){
const err246 = {instancePath:instancePath+"/scheme/record/closed",schemaPath:"#/properties/scheme/properties/record/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
const len10 = data93.length;
for(let i14=0; i14<len10; i14++){
let data94 = data93[i14];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.from === undefined){
const err247 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key11 in data94){
if(!(((key11 === "from") || (key11 === "to")) || (key11 === "note"))){
const err248 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data94.from !== undefined){
let data95 = data94.from;
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err249 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(formats0.test(data95))){
const err250 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data94.to !== undefined){
let data96 = data94.to;
if(typeof data96 === "string"){
if(!pattern4.test(data96)){
const err252 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(formats0.test(data96))){
const err253 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data94.note !== undefined){
let data97 = data94.note;
if(typeof data97 === "string"){
if(func2(data97) > 200){
const err255 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(func2(data97) < 1){
const err256 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/scheme/record/closed",schemaPath:"#/properties/scheme/properties/record/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data35.territory !== undefined){
let data98 = data35.territory;
const _errs222 = errors;
let valid67 = false;
let passing0 = null;
const _errs223 = errors;
if(typeof data98 !== "string"){
const err260 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if("national" !== data98){
const err261 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/const",keyword:"const",params:{allowedValue: "national"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid7 = _errs223 === errors;
if(_valid7){
valid67 = true;
passing0 = 0;
}
const _errs225 = errors;
if(Array.isArray(data98)){
if(data98.length < 1){
const err262 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len11 = data98.length;
for(let i15=0; i15<len11; i15++){
let data99 = data98[i15];
if(typeof data99 !== "string"){
const err263 = {instancePath:instancePath+"/scheme/record/territory/" + i15,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data99 === "01") || (data99 === "02")) || (data99 === "03")) || (data99 === "04")) || (data99 === "05")) || (data99 === "06")) || (data99 === "07")) || (data99 === "08")) || (data99 === "09")) || (data99 === "10")) || (data99 === "11")) || (data99 === "12")) || (data99 === "13")) || (data99 === "14")) || (data99 === "15")) || (data99 === "16")) || (data99 === "17")) || (data99 === "18")) || (data99 === "19")) || (data99 === "21")) || (data99 === "22")) || (data99 === "23")) || (data99 === "24")) || (data99 === "25")) || (data99 === "26")) || (data99 === "27")) || (data99 === "28")) || (data99 === "29")) || (data99 === "2A")) || (data99 === "2B")) || (data99 === "30")) || (data99 === "31")) || (data99 === "32")) || (data99 === "33")) || (data99 === "34")) || (data99 === "35")) || (data99 === "36")) || (data99 === "37")) || (data99 === "38")) || (data99 === "39")) || (data99 === "40")) || (data99 === "41")) || (data99 === "42")) || (data99 === "43")) || (data99 === "44")) || (data99 === "45")) || (data99 === "46")) || (data99 === "47")) || (data99 === "48")) || (data99 === "49")) || (data99 === "50")) || (data99 === "51")) || (data99 === "52")) || (data99 === "53")) || (data99 === "54")) || (data99 === "55")) || (data99 === "56")) || (data99 === "57")) || (data99 === "58")) || (data99 === "59")) || (data99 === "60")) || (data99 === "61")) || (data99 === "62")) || (data99 === "63")) || (data99 === "64")) || (data99 === "65")) || (data99 === "66")) || (data99 === "67")) || (data99 === "68")) || (data99 === "69")) || (data99 === "70")) || (data99 === "71")) || (data99 === "72")) || (data99 === "73")) || (data99 === "74")) || (data99 === "75")) || (data99 === "76")) || (data99 === "77")) || (data99 === "78")) || (data99 === "79")) || (data99 === "80")) || (data99 === "81")) || (data99 === "82")) || (data99 === "83")) || (data99 === "84")) || (data99 === "85")) || (data99 === "86")) || (data99 === "87")) || (data99 === "88")) || (data99 === "89")) || (data99 === "90")) || (data99 === "91")) || (data99 === "92")) || (data99 === "93")) || (data99 === "94")) || (data99 === "95")) || (data99 === "971")) || (data99 === "972")) || (data99 === "973")) || (data99 === "974")) || (data99 === "976")) || (data99 === "975")) || (data99 === "977")) || (data99 === "978")) || (data99 === "984")) || (data99 === "986")) || (data99 === "987")) || (data99 === "988")) || (data99 === "989"))){
const err264 = {instancePath:instancePath+"/scheme/record/territory/" + i15,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.territory.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
let i16 = data98.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data98[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err265 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
break;
}
indices4[item4] = i16;
}
}
}
else {
const err266 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid7 = _errs225 === errors;
if(_valid7 && valid67){
valid67 = false;
passing0 = [passing0, 1];
}
else {
if(_valid7){
valid67 = true;
passing0 = 1;
}
}
if(!valid67){
const err267 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
if(data35.territory_label !== undefined){
let data100 = data35.territory_label;
if(typeof data100 === "string"){
if(func2(data100) > 200){
const err268 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(func2(data100) < 2){
const err269 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data35.audience !== undefined){
let data101 = data35.audience;
if(Array.isArray(data101)){
if(data101.length < 1){
const err271 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
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
const err272 = {instancePath:instancePath+"/scheme/record/audience/" + i17,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data102 === "tout-public") || (data102 === "victimes")) || (data102 === "temoins")) || (data102 === "proches")) || (data102 === "ayants-droit")) || (data102 === "representants-legaux")) || (data102 === "particuliers")) || (data102 === "mineurs")) || (data102 === "majeurs")) || (data102 === "enfants")) || (data102 === "adolescents")) || (data102 === "jeunes")) || (data102 === "parents")) || (data102 === "familles")) || (data102 === "eleves")) || (data102 === "groupes-scolaires")) || (data102 === "etudiants")) || (data102 === "enseignants")) || (data102 === "educateurs")) || (data102 === "intervenants")) || (data102 === "personnels")) || (data102 === "ecoles")) || (data102 === "colleges")) || (data102 === "lycees")) || (data102 === "etablissements-scolaires")) || (data102 === "universites")) || (data102 === "salaries")) || (data102 === "interimaires")) || (data102 === "candidats")) || (data102 === "demandeurs-d-emploi")) || (data102 === "employeurs")) || (data102 === "recruteurs")) || (data102 === "syndicats")) || (data102 === "entreprises")) || (data102 === "professionnels")) || (data102 === "travailleurs-sociaux")) || (data102 === "acteurs-sociaux")) || (data102 === "benevoles")) || (data102 === "associations")) || (data102 === "collectivites")) || (data102 === "communes")) || (data102 === "elus")) || (data102 === "administrations")) || (data102 === "etablissements-publics")) || (data102 === "agents-publics")) || (data102 === "magistrats")) || (data102 === "policiers")) || (data102 === "auteurs-d-infractions")) || (data102 === "usagers-des-services-publics")) || (data102 === "habitants")) || (data102 === "etrangers")) || (data102 === "personnes-issues-de-l-immigration")) || (data102 === "gens-du-voyage")) || (data102 === "patients")) || (data102 === "assures")) || (data102 === "bailleurs")) || (data102 === "hotes")) || (data102 === "voyageurs")) || (data102 === "internautes")) || (data102 === "utilisateurs")) || (data102 === "telespectateurs")) || (data102 === "auditeurs")) || (data102 === "spectateurs")) || (data102 === "clubs")) || (data102 === "districts")) || (data102 === "ligues")) || (data102 === "federations")) || (data102 === "etablissements-culturels")) || (data102 === "etablissements-partenaires")) || (data102 === "personnes-sourdes-ou-malentendantes")) || (data102 === "personnes-qui-ne-peuvent-pas-parler"))){
const err273 = {instancePath:instancePath+"/scheme/record/audience/" + i17,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.audience.items.enum}};
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
const err274 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5}};
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
const err275 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data35.audience_label !== undefined){
let data103 = data35.audience_label;
if(typeof data103 === "string"){
if(func2(data103) > 300){
const err276 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(func2(data103) < 2){
const err277 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data35.languages !== undefined){
let data104 = data35.languages;
if(Array.isArray(data104)){
if(data104.length < 1){
const err279 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len13 = data104.length;
for(let i19=0; i19<len13; i19++){
let data105 = data104[i19];
if(typeof data105 !== "string"){
const err280 = {instancePath:instancePath+"/scheme/record/languages/" + i19,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data105 === "fr") || (data105 === "en")) || (data105 === "ar")) || (data105 === "es")) || (data105 === "pt")) || (data105 === "it")) || (data105 === "de")) || (data105 === "tr")) || (data105 === "ro")) || (data105 === "bg")) || (data105 === "sq")) || (data105 === "sr")) || (data105 === "uk")) || (data105 === "ru")) || (data105 === "pl")) || (data105 === "zh")) || (data105 === "vi")) || (data105 === "ta")) || (data105 === "ur")) || (data105 === "ps")) || (data105 === "fa")) || (data105 === "bn")) || (data105 === "hi")) || (data105 === "so")) || (data105 === "ti")) || (data105 === "am")) || (data105 === "wo")) || (data105 === "bm")) || (data105 === "ff")) || (data105 === "ln")) || (data105 === "sw")) || (data105 === "mg")) || (data105 === "ht")) || (data105 === "gcf")) || (data105 === "gcr")) || (data105 === "rcf")) || (data105 === "kab")) || (data105 === "ber")) || (data105 === "rom")) || (data105 === "fsl"))){
const err281 = {instancePath:instancePath+"/scheme/record/languages/" + i19,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.languages.items.enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
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
const err282 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err283 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data35.languages_label !== undefined){
let data106 = data35.languages_label;
if(typeof data106 === "string"){
if(func2(data106) > 200){
const err284 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(func2(data106) < 2){
const err285 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data35.interpreters !== undefined){
if(typeof data35.interpreters !== "boolean"){
const err287 = {instancePath:instancePath+"/scheme/record/interpreters",schemaPath:"#/properties/scheme/properties/record/properties/interpreters/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data35.free !== undefined){
if(typeof data35.free !== "boolean"){
const err288 = {instancePath:instancePath+"/scheme/record/free",schemaPath:"#/properties/scheme/properties/record/properties/free/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data35.free_note !== undefined){
let data109 = data35.free_note;
if(typeof data109 === "string"){
if(func2(data109) > 300){
const err289 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(func2(data109) < 1){
const err290 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data35.free_for_members !== undefined){
if(typeof data35.free_for_members !== "boolean"){
const err292 = {instancePath:instancePath+"/scheme/record/free_for_members",schemaPath:"#/properties/scheme/properties/record/properties/free_for_members/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data35.cost !== undefined){
let data111 = data35.cost;
if(typeof data111 === "string"){
if(func2(data111) > 300){
const err293 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func2(data111) < 1){
const err294 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
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
const err295 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data35.anonymous !== undefined){
if(typeof data35.anonymous !== "boolean"){
const err296 = {instancePath:instancePath+"/scheme/record/anonymous",schemaPath:"#/properties/scheme/properties/record/properties/anonymous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data35.confidential !== undefined){
if(typeof data35.confidential !== "boolean"){
const err297 = {instancePath:instancePath+"/scheme/record/confidential",schemaPath:"#/properties/scheme/properties/record/properties/confidential/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data35.appointment !== undefined){
if(typeof data35.appointment !== "boolean"){
const err298 = {instancePath:instancePath+"/scheme/record/appointment",schemaPath:"#/properties/scheme/properties/record/properties/appointment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data35.limits !== undefined){
let data115 = data35.limits;
if(typeof data115 === "string"){
if(func2(data115) > 400){
const err299 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func2(data115) < 1){
const err300 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data35.evidence_examples !== undefined){
let data116 = data35.evidence_examples;
if(Array.isArray(data116)){
if(data116.length < 1){
const err302 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
const len14 = data116.length;
for(let i21=0; i21<len14; i21++){
let data117 = data116[i21];
if(typeof data117 === "string"){
if(func2(data117) > 160){
const err303 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(func2(data117) < 1){
const err304 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
let i22 = data116.length;
let j7;
if(i22 > 1){
const indices7 = {};
for(;i22--;){
let item7 = data116[i22];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err306 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
break;
}
indices7[item7] = i22;
}
}
}
else {
const err307 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data35.note !== undefined){
let data118 = data35.note;
if(typeof data118 === "string"){
if(func2(data118) > 500){
const err308 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(func2(data118) < 1){
const err309 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err310 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data35.keywords !== undefined){
let data119 = data35.keywords;
if(Array.isArray(data119)){
if(data119.length < 1){
const err311 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/minItems",keyword:"minItems",params:{limit: 1}};
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
if(func2(data120) > 60){
const err312 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(func2(data120) < 2){
const err313 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 2}};
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
const err314 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/type",keyword:"type",params:{type: "string"}};
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
const err315 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j8}};
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
const err316 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data35.sources !== undefined){
let data121 = data35.sources;
if(Array.isArray(data121)){
if(data121.length < 1){
const err317 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
const len16 = data121.length;
for(let i25=0; i25<len16; i25++){
let data122 = data121[i25];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.url === undefined){
const err318 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key12 in data122){
if(!(((key12 === "url") || (key12 === "date")) || (key12 === "note"))){
const err319 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data122.url !== undefined){
let data123 = data122.url;
if(typeof data123 === "string"){
if(func2(data123) > 500){
const err320 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!pattern16.test(data123)){
const err321 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!(formats2.test(data123))){
const err322 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/format",keyword:"format",params:{format: "uri"}};
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
const err323 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data122.date !== undefined){
let data124 = data122.date;
if(typeof data124 === "string"){
if(!pattern29.test(data124)){
const err324 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data122.note !== undefined){
let data125 = data122.note;
if(typeof data125 === "string"){
if(func2(data125) > 300){
const err326 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func2(data125) < 1){
const err327 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data35.planned_for !== undefined){
let data126 = data35.planned_for;
if(typeof data126 === "string"){
if(!pattern4.test(data126)){
const err331 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(!(formats0.test(data126))){
const err332 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data32.body !== undefined){
let data127 = data32.body;
if(typeof data127 === "string"){
if(func2(data127) > 20000){
const err335 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/maxLength",keyword:"maxLength",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data32.reason !== undefined){
let data128 = data32.reason;
if(typeof data128 !== "string"){
const err337 = {instancePath:instancePath+"/scheme/reason",schemaPath:"#/properties/scheme/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(!(((((((((data128 === "danger-pour-le-public") || (data128 === "information-erronee")) || (data128 === "contenu-illicite")) || (data128 === "demande-du-partenaire")) || (data128 === "decision-du-defenseur")) || (data128 === "avis-du-comite")) || (data128 === "fin-de-convention")) || (data128 === "service-ferme")) || (data128 === "fusion-de-fiches"))){
const err338 = {instancePath:instancePath+"/scheme/reason",schemaPath:"#/properties/scheme/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.reason.enum}};
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
const err339 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.logo !== undefined){
let data129 = data.logo;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.alt === undefined){
const err340 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "alt"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data129.data === undefined){
const err341 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key13 in data129){
if(!((key13 === "alt") || (key13 === "data"))){
const err342 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data129.alt !== undefined){
let data130 = data129.alt;
if(typeof data130 === "string"){
if(func2(data130) > 120){
const err343 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(func2(data130) < 2){
const err344 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/minLength",keyword:"minLength",params:{limit: 2}};
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
const err345 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data129.data !== undefined){
let data131 = data129.data;
if(typeof data131 === "string"){
if(func2(data131) > 560000){
const err346 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/maxLength",keyword:"maxLength",params:{limit: 560000}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!pattern31.test(data131)){
const err347 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data.contact !== undefined){
let data132 = data.contact;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.role === undefined){
const err350 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data132.email === undefined){
const err351 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key14 in data132){
if(!(((key14 === "role") || (key14 === "email")) || (key14 === "phone"))){
const err352 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data132.role !== undefined){
let data133 = data132.role;
if(typeof data133 === "string"){
if(func2(data133) > 80){
const err353 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(func2(data133) < 2){
const err354 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data132.email !== undefined){
let data134 = data132.email;
if(typeof data134 === "string"){
if(func2(data134) > 200){
const err356 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!pattern32.test(data134)){
const err357 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!(formats32.test(data134))){
const err358 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data132.phone !== undefined){
let data135 = data132.phone;
if(typeof data135 === "string"){
if(func2(data135) > 30){
const err360 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(func2(data135) < 3){
const err361 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data.declarations !== undefined){
let data136 = data.declarations;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.authority === undefined){
const err364 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data136.texts === undefined){
const err365 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data136.information === undefined){
const err366 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key15 in data136){
if(!((((key15 === "authority") || (key15 === "texts")) || (key15 === "logo")) || (key15 === "information"))){
const err367 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data136.authority !== undefined){
if(true !== data136.authority){
const err368 = {instancePath:instancePath+"/declarations/authority",schemaPath:"#/properties/declarations/properties/authority/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data136.texts !== undefined){
if(true !== data136.texts){
const err369 = {instancePath:instancePath+"/declarations/texts",schemaPath:"#/properties/declarations/properties/texts/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data136.logo !== undefined){
if(true !== data136.logo){
const err370 = {instancePath:instancePath+"/declarations/logo",schemaPath:"#/properties/declarations/properties/logo/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data136.information !== undefined){
if(true !== data136.information){
const err371 = {instancePath:instancePath+"/declarations/information",schemaPath:"#/properties/declarations/properties/information/const",keyword:"const",params:{allowedValue: true}};
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
const err372 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
