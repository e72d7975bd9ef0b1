// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs 1c313aa38b6586ea11f8accf2d2e60fbc40b3535305a261686a8de039e66b17d
// Code c7eb15ac126756d1213ed2b8061f2d94ed2832124d77718f8ff2ec4122672380
export const validate = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["format","kind","made_on","organisation","scheme","declarations","contact"],"properties":{"format":{"const":"egalite-proposition-1"},"kind":{"type":"string","enum":["new","update"]},"made_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"organisation":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"record":{"type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":2,"maxLength":160},"kind":{"type":"string","enum":["association","institution","collectivite","entreprise","culture"]},"presentation":{"type":"string","minLength":20,"maxLength":600},"site":{"type":"string","format":"uri","pattern":"^https://\\S+$","maxLength":500}}}}},"scheme":{"type":"object","additionalProperties":false,"required":["id","record","body"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","needs","summary","sectors","channels","territory","status"],"properties":{"name":{"type":"string","minLength":2,"maxLength":120},"operator_label":{"type":"string","minLength":3,"maxLength":200},"status":{"type":"string","enum":["draft","planned","online","withdrawn"]},"needs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["defendre","alerter","agir"]}},"summary":{"type":"string","minLength":40,"maxLength":200},"sectors":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["emploi","logement","education","internet-medias","sport","transports","police-justice","services-publics","sante","commerce-loisirs","culture","tous"]}},"channels":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["telephone","sms","formulaire","tchat","courriel","sur-place","application","courrier","site","visio","borne","extension","accessibilite"]},"value":{"type":"string","minLength":1,"maxLength":300},"read_as":{"type":"string","minLength":1,"maxLength":300},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"cost":{"type":"string","minLength":1,"maxLength":200},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"places":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["city","department"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"address":{"type":"string","minLength":1,"maxLength":160},"postcode":{"type":"string","pattern":"^[0-9]{5}$"},"city":{"type":"string","minLength":1,"maxLength":80},"department":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"opens_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"phone":{"type":"string","minLength":3,"maxLength":30},"cost":{"type":"string","minLength":1,"maxLength":200},"appointment":{"type":"boolean"},"step_free":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"closed":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"note":{"type":"string","minLength":1,"maxLength":200}}}},"territory":{"oneOf":[{"type":"string","const":"national"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]}}]},"territory_label":{"type":"string","minLength":2,"maxLength":200},"audience":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["tout-public","victimes","temoins","proches","ayants-droit","representants-legaux","particuliers","mineurs","majeurs","enfants","adolescents","jeunes","parents","familles","eleves","groupes-scolaires","etudiants","enseignants","educateurs","intervenants","personnels","ecoles","colleges","lycees","etablissements-scolaires","universites","salaries","interimaires","candidats","demandeurs-d-emploi","employeurs","recruteurs","syndicats","entreprises","professionnels","travailleurs-sociaux","acteurs-sociaux","benevoles","associations","collectivites","communes","elus","administrations","etablissements-publics","agents-publics","magistrats","policiers","auteurs-d-infractions","usagers-des-services-publics","habitants","etrangers","personnes-issues-de-l-immigration","gens-du-voyage","patients","assures","bailleurs","hotes","voyageurs","internautes","utilisateurs","telespectateurs","auditeurs","spectateurs","clubs","districts","ligues","federations","etablissements-culturels","etablissements-partenaires","personnes-sourdes-ou-malentendantes","personnes-qui-ne-peuvent-pas-parler"]}},"audience_label":{"type":"string","minLength":2,"maxLength":300},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["fr","en","ar","es","pt","it","de","tr","ro","bg","sq","sr","uk","ru","pl","zh","vi","ta","ur","ps","fa","bn","hi","so","ti","am","wo","bm","ff","ln","sw","mg","ht","gcf","gcr","rcf","kab","ber","rom","fsl"]}},"languages_label":{"type":"string","minLength":2,"maxLength":200},"interpreters":{"type":"boolean"},"free":{"type":"boolean"},"free_note":{"type":"string","minLength":1,"maxLength":300},"free_for_members":{"type":"boolean"},"cost":{"type":"string","minLength":1,"maxLength":300},"anonymous":{"type":"boolean"},"confidential":{"type":"boolean"},"appointment":{"type":"boolean"},"limits":{"type":"string","minLength":1,"maxLength":400},"evidence_examples":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":160},"uniqueItems":true},"note":{"type":"string","minLength":1,"maxLength":500},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":60},"uniqueItems":true},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"date":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"planned_for":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"body":{"type":"string","maxLength":20000}}},"logo":{"type":"object","additionalProperties":false,"required":["alt","data"],"properties":{"alt":{"type":"string","minLength":2,"maxLength":120},"data":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$","maxLength":560000}}},"contact":{"type":"object","additionalProperties":false,"required":["role","email"],"properties":{"role":{"type":"string","minLength":2,"maxLength":80},"email":{"type":"string","format":"email","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$","maxLength":200},"phone":{"type":"string","minLength":3,"maxLength":30}}},"declarations":{"type":"object","additionalProperties":false,"required":["authority","texts","information"],"properties":{"authority":{"const":true},"texts":{"const":true},"logo":{"const":true},"information":{"const":true}}}},"allOf":[{"if":{"properties":{"kind":{"const":"update"}}},"then":{"properties":{"scheme":{"required":["base"]},"organisation":{"not":{"required":["record"]}}}},"else":{"properties":{"scheme":{"not":{"required":["base"]}}}}},{"if":{"required":["logo"]},"then":{"properties":{"declarations":{"required":["logo"]}}}}]};
const formats0 = /^(?:(?:[0-9]{4})-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:[0-9]{4})-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:[0-9]{4})-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const formats2 = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const formats32 = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^https://\\S+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern10 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern14 = new RegExp("^https?://\\S+$", "u");
const pattern16 = new RegExp("^[0-9]{5}$", "u");
const pattern27 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$", "u");
const pattern29 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern30 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");
const func1 = (text) => [...text].length;
const func10 = Object.prototype.hasOwnProperty;

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
if("update" !== data.kind){
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
if(data.scheme !== undefined){
let data1 = data.scheme;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.base === undefined){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/0/then/properties/scheme/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.organisation !== undefined){
let data2 = data.organisation;
const _errs8 = errors;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.record === undefined) && (missing0 = "record")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs9 === errors;
if(valid4){
const err3 = {instancePath:instancePath+"/organisation",schemaPath:"#/allOf/0/then/properties/organisation/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.scheme = true;
props0.organisation = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data3 = data.scheme;
const _errs12 = errors;
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.base === undefined) && (missing1 = "base")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid6 = _errs13 === errors;
if(valid6){
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/allOf/0/else/properties/scheme/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.scheme = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.logo === undefined) && (missing2 = "logo")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.declarations !== undefined){
let data4 = data.declarations;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.logo === undefined){
const err8 = {instancePath:instancePath+"/declarations",schemaPath:"#/allOf/1/then/properties/declarations/required",keyword:"required",params:{missingProperty: "logo"}};
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
}
var _valid1 = _errs17 === errors;
valid7 = _valid1;
if(valid7){
var props1 = {};
props1.declarations = true;
}
}
if(!valid7){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.kind === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.made_on === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made_on"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.organisation === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.scheme === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.declarations === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declarations"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.contact === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "kind")) || (key0 === "made_on")) || (key0 === "organisation")) || (key0 === "scheme")) || (key0 === "logo")) || (key0 === "contact")) || (key0 === "declarations"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.format !== undefined){
if("egalite-proposition-1" !== data.format){
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "egalite-proposition-1"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data6 === "new") || (data6 === "update"))){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.made_on !== undefined){
let data7 = data.made_on;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err21 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats0.test(data7))){
const err22 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/made_on",schemaPath:"#/properties/made_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.organisation !== undefined){
let data8 = data.organisation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err24 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "id") || (key1 === "record"))){
const err25 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func1(data9) > 80){
const err26 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data9) < 2){
const err27 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern5.test(data9)){
const err28 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/organisation/id",schemaPath:"#/properties/organisation/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.record !== undefined){
let data10 = data8.record;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err30 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.kind === undefined){
const err31 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "name") || (key2 === "kind")) || (key2 === "presentation")) || (key2 === "site"))){
const err32 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func1(data11) > 160){
const err33 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func1(data11) < 2){
const err34 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/organisation/record/name",schemaPath:"#/properties/organisation/properties/record/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.kind !== undefined){
let data12 = data10.kind;
if(typeof data12 !== "string"){
const err36 = {instancePath:instancePath+"/organisation/record/kind",schemaPath:"#/properties/organisation/properties/record/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((data12 === "association") || (data12 === "institution")) || (data12 === "collectivite")) || (data12 === "entreprise")) || (data12 === "culture"))){
const err37 = {instancePath:instancePath+"/organisation/record/kind",schemaPath:"#/properties/organisation/properties/record/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.organisation.properties.record.properties.kind.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.presentation !== undefined){
let data13 = data10.presentation;
if(typeof data13 === "string"){
if(func1(data13) > 600){
const err38 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data13) < 20){
const err39 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/organisation/record/presentation",schemaPath:"#/properties/organisation/properties/record/properties/presentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.site !== undefined){
let data14 = data10.site;
if(typeof data14 === "string"){
if(func1(data14) > 500){
const err41 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern6.test(data14)){
const err42 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(formats2.test(data14))){
const err43 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/organisation/record/site",schemaPath:"#/properties/organisation/properties/record/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/organisation/record",schemaPath:"#/properties/organisation/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.scheme !== undefined){
let data15 = data.scheme;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err47 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.record === undefined){
const err48 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.body === undefined){
const err49 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data15){
if(!((((key3 === "id") || (key3 === "base")) || (key3 === "record")) || (key3 === "body"))){
const err50 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(func1(data16) > 80){
const err51 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func1(data16) < 2){
const err52 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern5.test(data16)){
const err53 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
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
const err54 = {instancePath:instancePath+"/scheme/id",schemaPath:"#/properties/scheme/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.base !== undefined){
let data17 = data15.base;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err55 = {instancePath:instancePath+"/scheme/base",schemaPath:"#/properties/scheme/properties/base/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err56 = {instancePath:instancePath+"/scheme/base",schemaPath:"#/properties/scheme/properties/base/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.record !== undefined){
let data18 = data15.record;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err57 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data18.needs === undefined){
const err58 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "needs"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18.summary === undefined){
const err59 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data18.sectors === undefined){
const err60 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "sectors"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data18.channels === undefined){
const err61 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data18.territory === undefined){
const err62 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "territory"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data18.status === undefined){
const err63 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key4 in data18){
if(!(func10.call(schema31.properties.scheme.properties.record.properties, key4))){
const err64 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(func1(data19) > 120){
const err65 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func1(data19) < 2){
const err66 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/minLength",keyword:"minLength",params:{limit: 2}};
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
const err67 = {instancePath:instancePath+"/scheme/record/name",schemaPath:"#/properties/scheme/properties/record/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data18.operator_label !== undefined){
let data20 = data18.operator_label;
if(typeof data20 === "string"){
if(func1(data20) > 200){
const err68 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func1(data20) < 3){
const err69 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/scheme/record/operator_label",schemaPath:"#/properties/scheme/properties/record/properties/operator_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data18.status !== undefined){
let data21 = data18.status;
if(typeof data21 !== "string"){
const err71 = {instancePath:instancePath+"/scheme/record/status",schemaPath:"#/properties/scheme/properties/record/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((data21 === "draft") || (data21 === "planned")) || (data21 === "online")) || (data21 === "withdrawn"))){
const err72 = {instancePath:instancePath+"/scheme/record/status",schemaPath:"#/properties/scheme/properties/record/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.status.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data18.needs !== undefined){
let data22 = data18.needs;
if(Array.isArray(data22)){
if(data22.length < 1){
const err73 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 !== "string"){
const err74 = {instancePath:instancePath+"/scheme/record/needs/" + i0,schemaPath:"#/properties/scheme/properties/record/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data23 === "defendre") || (data23 === "alerter")) || (data23 === "agir"))){
const err75 = {instancePath:instancePath+"/scheme/record/needs/" + i0,schemaPath:"#/properties/scheme/properties/record/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.needs.items.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let i1 = data22.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data22[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err76 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err77 = {instancePath:instancePath+"/scheme/record/needs",schemaPath:"#/properties/scheme/properties/record/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data18.summary !== undefined){
let data24 = data18.summary;
if(typeof data24 === "string"){
if(func1(data24) > 200){
const err78 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func1(data24) < 40){
const err79 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/minLength",keyword:"minLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/scheme/record/summary",schemaPath:"#/properties/scheme/properties/record/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data18.sectors !== undefined){
let data25 = data18.sectors;
if(Array.isArray(data25)){
if(data25.length < 1){
const err81 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
if(typeof data26 !== "string"){
const err82 = {instancePath:instancePath+"/scheme/record/sectors/" + i2,schemaPath:"#/properties/scheme/properties/record/properties/sectors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((((((((((((data26 === "emploi") || (data26 === "logement")) || (data26 === "education")) || (data26 === "internet-medias")) || (data26 === "sport")) || (data26 === "transports")) || (data26 === "police-justice")) || (data26 === "services-publics")) || (data26 === "sante")) || (data26 === "commerce-loisirs")) || (data26 === "culture")) || (data26 === "tous"))){
const err83 = {instancePath:instancePath+"/scheme/record/sectors/" + i2,schemaPath:"#/properties/scheme/properties/record/properties/sectors/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.sectors.items.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let i3 = data25.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data25[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err84 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err85 = {instancePath:instancePath+"/scheme/record/sectors",schemaPath:"#/properties/scheme/properties/record/properties/sectors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data18.channels !== undefined){
let data27 = data18.channels;
if(Array.isArray(data27)){
if(data27.length < 1){
const err86 = {instancePath:instancePath+"/scheme/record/channels",schemaPath:"#/properties/scheme/properties/record/properties/channels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len2 = data27.length;
for(let i4=0; i4<len2; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err87 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key5 in data28){
if(!(func10.call(schema31.properties.scheme.properties.record.properties.channels.items.properties, key5))){
const err88 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data28.type !== undefined){
let data29 = data28.type;
if(typeof data29 !== "string"){
const err89 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/type",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((((((((((((data29 === "telephone") || (data29 === "sms")) || (data29 === "formulaire")) || (data29 === "tchat")) || (data29 === "courriel")) || (data29 === "sur-place")) || (data29 === "application")) || (data29 === "courrier")) || (data29 === "site")) || (data29 === "visio")) || (data29 === "borne")) || (data29 === "extension")) || (data29 === "accessibilite"))){
const err90 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/type",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data28.value !== undefined){
let data30 = data28.value;
if(typeof data30 === "string"){
if(func1(data30) > 300){
const err91 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func1(data30) < 1){
const err92 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/value",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data28.read_as !== undefined){
let data31 = data28.read_as;
if(typeof data31 === "string"){
if(func1(data31) > 300){
const err94 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func1(data31) < 1){
const err95 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/read_as",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/read_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.hours !== undefined){
let data32 = data28.hours;
if(typeof data32 === "string"){
if(func1(data32) > 200){
const err97 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func1(data32) < 1){
const err98 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data28.opening !== undefined){
let data33 = data28.opening;
if(Array.isArray(data33)){
if(data33.length < 1){
const err100 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len3 = data33.length;
for(let i5=0; i5<len3; i5++){
let data34 = data33[i5];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.days === undefined){
const err101 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data34.from === undefined){
const err102 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data34.to === undefined){
const err103 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key6 in data34){
if(!(((key6 === "days") || (key6 === "from")) || (key6 === "to"))){
const err104 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.days !== undefined){
let data35 = data34.days;
if(Array.isArray(data35)){
if(data35.length < 1){
const err105 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len4 = data35.length;
for(let i6=0; i6<len4; i6++){
let data36 = data35[i6];
if(typeof data36 !== "string"){
const err106 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days/" + i6,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((((((((data36 === "lundi") || (data36 === "mardi")) || (data36 === "mercredi")) || (data36 === "jeudi")) || (data36 === "vendredi")) || (data36 === "samedi")) || (data36 === "dimanche")) || (data36 === "ferie"))){
const err107 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days/" + i6,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.channels.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let i7 = data35.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data35[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err108 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err109 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/days",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.from !== undefined){
let data37 = data34.from;
if(typeof data37 === "string"){
if(!pattern9.test(data37)){
const err110 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data34.to !== undefined){
let data38 = data34.to;
if(typeof data38 === "string"){
if(!pattern10.test(data38)){
const err112 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening/" + i5,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opening/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data28.closed !== undefined){
let data39 = data28.closed;
if(Array.isArray(data39)){
if(data39.length < 1){
const err116 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len5 = data39.length;
for(let i8=0; i8<len5; i8++){
let data40 = data39[i8];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.from === undefined){
const err117 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key7 in data40){
if(!(((key7 === "from") || (key7 === "to")) || (key7 === "note"))){
const err118 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data40.from !== undefined){
let data41 = data40.from;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err119 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!(formats0.test(data41))){
const err120 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
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
const err121 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/from",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data40.to !== undefined){
let data42 = data40.to;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err122 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!(formats0.test(data42))){
const err123 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
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
const err124 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/to",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data40.note !== undefined){
let data43 = data40.note;
if(typeof data43 === "string"){
if(func1(data43) > 200){
const err125 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func1(data43) < 1){
const err126 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data28.opens_on !== undefined){
let data44 = data28.opens_on;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err130 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!(formats0.test(data44))){
const err131 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/opens_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data28.cost !== undefined){
let data45 = data28.cost;
if(typeof data45 === "string"){
if(func1(data45) > 200){
const err133 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func1(data45) < 1){
const err134 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data28.note !== undefined){
let data46 = data28.note;
if(typeof data46 === "string"){
if(func1(data46) > 300){
const err136 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func1(data46) < 1){
const err137 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err138 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data28.source !== undefined){
let data47 = data28.source;
if(typeof data47 === "string"){
if(func1(data47) > 500){
const err139 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern14.test(data47)){
const err140 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(formats2.test(data47))){
const err141 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data28.checked_on !== undefined){
let data48 = data28.checked_on;
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err143 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!(formats0.test(data48))){
const err144 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
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
const err145 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
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
const err146 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/type",keyword:"type",params:{type: "object"}};
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
const err147 = {instancePath:instancePath+"/scheme/record/channels",schemaPath:"#/properties/scheme/properties/record/properties/channels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data18.places !== undefined){
let data49 = data18.places;
if(Array.isArray(data49)){
if(data49.length < 1){
const err148 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len6 = data49.length;
for(let i9=0; i9<len6; i9++){
let data50 = data49[i9];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.city === undefined){
const err149 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data50.department === undefined){
const err150 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key8 in data50){
if(!(func10.call(schema31.properties.scheme.properties.record.properties.places.items.properties, key8))){
const err151 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data50.name !== undefined){
let data51 = data50.name;
if(typeof data51 === "string"){
if(func1(data51) > 120){
const err152 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func1(data51) < 1){
const err153 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data50.address !== undefined){
let data52 = data50.address;
if(typeof data52 === "string"){
if(func1(data52) > 160){
const err155 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func1(data52) < 1){
const err156 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err157 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data50.postcode !== undefined){
let data53 = data50.postcode;
if(typeof data53 === "string"){
if(!pattern16.test(data53)){
const err158 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
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
const err159 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data50.city !== undefined){
let data54 = data50.city;
if(typeof data54 === "string"){
if(func1(data54) > 80){
const err160 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func1(data54) < 1){
const err161 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data50.department !== undefined){
let data55 = data50.department;
if(typeof data55 !== "string"){
const err163 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data55 === "01") || (data55 === "02")) || (data55 === "03")) || (data55 === "04")) || (data55 === "05")) || (data55 === "06")) || (data55 === "07")) || (data55 === "08")) || (data55 === "09")) || (data55 === "10")) || (data55 === "11")) || (data55 === "12")) || (data55 === "13")) || (data55 === "14")) || (data55 === "15")) || (data55 === "16")) || (data55 === "17")) || (data55 === "18")) || (data55 === "19")) || (data55 === "21")) || (data55 === "22")) || (data55 === "23")) || (data55 === "24")) || (data55 === "25")) || (data55 === "26")) || (data55 === "27")) || (data55 === "28")) || (data55 === "29")) || (data55 === "2A")) || (data55 === "2B")) || (data55 === "30")) || (data55 === "31")) || (data55 === "32")) || (data55 === "33")) || (data55 === "34")) || (data55 === "35")) || (data55 === "36")) || (data55 === "37")) || (data55 === "38")) || (data55 === "39")) || (data55 === "40")) || (data55 === "41")) || (data55 === "42")) || (data55 === "43")) || (data55 === "44")) || (data55 === "45")) || (data55 === "46")) || (data55 === "47")) || (data55 === "48")) || (data55 === "49")) || (data55 === "50")) || (data55 === "51")) || (data55 === "52")) || (data55 === "53")) || (data55 === "54")) || (data55 === "55")) || (data55 === "56")) || (data55 === "57")) || (data55 === "58")) || (data55 === "59")) || (data55 === "60")) || (data55 === "61")) || (data55 === "62")) || (data55 === "63")) || (data55 === "64")) || (data55 === "65")) || (data55 === "66")) || (data55 === "67")) || (data55 === "68")) || (data55 === "69")) || (data55 === "70")) || (data55 === "71")) || (data55 === "72")) || (data55 === "73")) || (data55 === "74")) || (data55 === "75")) || (data55 === "76")) || (data55 === "77")) || (data55 === "78")) || (data55 === "79")) || (data55 === "80")) || (data55 === "81")) || (data55 === "82")) || (data55 === "83")) || (data55 === "84")) || (data55 === "85")) || (data55 === "86")) || (data55 === "87")) || (data55 === "88")) || (data55 === "89")) || (data55 === "90")) || (data55 === "91")) || (data55 === "92")) || (data55 === "93")) || (data55 === "94")) || (data55 === "95")) || (data55 === "971")) || (data55 === "972")) || (data55 === "973")) || (data55 === "974")) || (data55 === "976")) || (data55 === "975")) || (data55 === "977")) || (data55 === "978")) || (data55 === "984")) || (data55 === "986")) || (data55 === "987")) || (data55 === "988")) || (data55 === "989"))){
const err164 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.department.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data50.hours !== undefined){
let data56 = data50.hours;
if(typeof data56 === "string"){
if(func1(data56) > 200){
const err165 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func1(data56) < 1){
const err166 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
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
const err167 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data50.opening !== undefined){
let data57 = data50.opening;
if(Array.isArray(data57)){
if(data57.length < 1){
const err168 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len7 = data57.length;
for(let i10=0; i10<len7; i10++){
let data58 = data57[i10];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.days === undefined){
const err169 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data58.from === undefined){
const err170 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data58.to === undefined){
const err171 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key9 in data58){
if(!(((key9 === "days") || (key9 === "from")) || (key9 === "to"))){
const err172 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data58.days !== undefined){
let data59 = data58.days;
if(Array.isArray(data59)){
if(data59.length < 1){
const err173 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len8 = data59.length;
for(let i11=0; i11<len8; i11++){
let data60 = data59[i11];
if(typeof data60 !== "string"){
const err174 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days/" + i11,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!((((((((data60 === "lundi") || (data60 === "mardi")) || (data60 === "mercredi")) || (data60 === "jeudi")) || (data60 === "vendredi")) || (data60 === "samedi")) || (data60 === "dimanche")) || (data60 === "ferie"))){
const err175 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days/" + i11,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let i12 = data59.length;
let j3;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data59[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err176 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j3}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err177 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data58.from !== undefined){
let data61 = data58.from;
if(typeof data61 === "string"){
if(!pattern9.test(data61)){
const err178 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
const err179 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data58.to !== undefined){
let data62 = data58.to;
if(typeof data62 === "string"){
if(!pattern10.test(data62)){
const err180 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data50.closed !== undefined){
let data63 = data50.closed;
if(Array.isArray(data63)){
if(data63.length < 1){
const err184 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len9 = data63.length;
for(let i13=0; i13<len9; i13++){
let data64 = data63[i13];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.from === undefined){
const err185 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key10 in data64){
if(!(((key10 === "from") || (key10 === "to")) || (key10 === "note"))){
const err186 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data64.from !== undefined){
let data65 = data64.from;
if(typeof data65 === "string"){
if(!pattern4.test(data65)){
const err187 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!(formats0.test(data65))){
const err188 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data64.to !== undefined){
let data66 = data64.to;
if(typeof data66 === "string"){
if(!pattern4.test(data66)){
const err190 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(formats0.test(data66))){
const err191 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
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
const err192 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data64.note !== undefined){
let data67 = data64.note;
if(typeof data67 === "string"){
if(func1(data67) > 200){
const err193 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func1(data67) < 1){
const err194 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed/" + i13,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/closed",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data50.opens_on !== undefined){
let data68 = data50.opens_on;
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err198 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!(formats0.test(data68))){
const err199 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/opens_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opens_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data50.phone !== undefined){
let data69 = data50.phone;
if(typeof data69 === "string"){
if(func1(data69) > 30){
const err201 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func1(data69) < 3){
const err202 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/phone",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data50.cost !== undefined){
let data70 = data50.cost;
if(typeof data70 === "string"){
if(func1(data70) > 200){
const err204 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(func1(data70) < 1){
const err205 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
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
const err206 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data50.appointment !== undefined){
if(typeof data50.appointment !== "boolean"){
const err207 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/appointment",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/appointment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data50.step_free !== undefined){
if(typeof data50.step_free !== "boolean"){
const err208 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/step_free",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/step_free/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data50.note !== undefined){
let data73 = data50.note;
if(typeof data73 === "string"){
if(func1(data73) > 300){
const err209 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(func1(data73) < 1){
const err210 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data50.source !== undefined){
let data74 = data50.source;
if(typeof data74 === "string"){
if(func1(data74) > 500){
const err212 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!pattern14.test(data74)){
const err213 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(formats2.test(data74))){
const err214 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/format",keyword:"format",params:{format: "uri"}};
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
const err215 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data50.checked_on !== undefined){
let data75 = data50.checked_on;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err216 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(formats0.test(data75))){
const err217 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/scheme/record/places/" + i9+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/scheme/record/places/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data18.closed !== undefined){
let data76 = data18.closed;
if(Array.isArray(data76)){
if(data76.length < 1){
const err221 = {instancePath:instancePath+"/scheme/record/closed",schemaPath:"#/properties/scheme/properties/record/properties/closed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len10 = data76.length;
for(let i14=0; i14<len10; i14++){
let data77 = data76[i14];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.from === undefined){
const err222 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key11 in data77){
if(!(((key11 === "from") || (key11 === "to")) || (key11 === "note"))){
const err223 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data77.from !== undefined){
let data78 = data77.from;
if(typeof data78 === "string"){
if(!pattern4.test(data78)){
const err224 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(formats0.test(data78))){
const err225 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/format",keyword:"format",params:{format: "date"}};
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
const err226 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/from",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data77.to !== undefined){
let data79 = data77.to;
if(typeof data79 === "string"){
if(!pattern4.test(data79)){
const err227 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!(formats0.test(data79))){
const err228 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/format",keyword:"format",params:{format: "date"}};
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
const err229 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/to",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data77.note !== undefined){
let data80 = data77.note;
if(typeof data80 === "string"){
if(func1(data80) > 200){
const err230 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(func1(data80) < 1){
const err231 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/scheme/record/closed/" + i14+"/note",schemaPath:"#/properties/scheme/properties/record/properties/closed/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/scheme/record/closed/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/closed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/scheme/record/closed",schemaPath:"#/properties/scheme/properties/record/properties/closed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data18.territory !== undefined){
let data81 = data18.territory;
const _errs183 = errors;
let valid47 = false;
let passing0 = null;
const _errs184 = errors;
if(typeof data81 !== "string"){
const err235 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if("national" !== data81){
const err236 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/const",keyword:"const",params:{allowedValue: "national"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid2 = _errs184 === errors;
if(_valid2){
valid47 = true;
passing0 = 0;
}
const _errs186 = errors;
if(Array.isArray(data81)){
if(data81.length < 1){
const err237 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const len11 = data81.length;
for(let i15=0; i15<len11; i15++){
let data82 = data81[i15];
if(typeof data82 !== "string"){
const err238 = {instancePath:instancePath+"/scheme/record/territory/" + i15,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data82 === "01") || (data82 === "02")) || (data82 === "03")) || (data82 === "04")) || (data82 === "05")) || (data82 === "06")) || (data82 === "07")) || (data82 === "08")) || (data82 === "09")) || (data82 === "10")) || (data82 === "11")) || (data82 === "12")) || (data82 === "13")) || (data82 === "14")) || (data82 === "15")) || (data82 === "16")) || (data82 === "17")) || (data82 === "18")) || (data82 === "19")) || (data82 === "21")) || (data82 === "22")) || (data82 === "23")) || (data82 === "24")) || (data82 === "25")) || (data82 === "26")) || (data82 === "27")) || (data82 === "28")) || (data82 === "29")) || (data82 === "2A")) || (data82 === "2B")) || (data82 === "30")) || (data82 === "31")) || (data82 === "32")) || (data82 === "33")) || (data82 === "34")) || (data82 === "35")) || (data82 === "36")) || (data82 === "37")) || (data82 === "38")) || (data82 === "39")) || (data82 === "40")) || (data82 === "41")) || (data82 === "42")) || (data82 === "43")) || (data82 === "44")) || (data82 === "45")) || (data82 === "46")) || (data82 === "47")) || (data82 === "48")) || (data82 === "49")) || (data82 === "50")) || (data82 === "51")) || (data82 === "52")) || (data82 === "53")) || (data82 === "54")) || (data82 === "55")) || (data82 === "56")) || (data82 === "57")) || (data82 === "58")) || (data82 === "59")) || (data82 === "60")) || (data82 === "61")) || (data82 === "62")) || (data82 === "63")) || (data82 === "64")) || (data82 === "65")) || (data82 === "66")) || (data82 === "67")) || (data82 === "68")) || (data82 === "69")) || (data82 === "70")) || (data82 === "71")) || (data82 === "72")) || (data82 === "73")) || (data82 === "74")) || (data82 === "75")) || (data82 === "76")) || (data82 === "77")) || (data82 === "78")) || (data82 === "79")) || (data82 === "80")) || (data82 === "81")) || (data82 === "82")) || (data82 === "83")) || (data82 === "84")) || (data82 === "85")) || (data82 === "86")) || (data82 === "87")) || (data82 === "88")) || (data82 === "89")) || (data82 === "90")) || (data82 === "91")) || (data82 === "92")) || (data82 === "93")) || (data82 === "94")) || (data82 === "95")) || (data82 === "971")) || (data82 === "972")) || (data82 === "973")) || (data82 === "974")) || (data82 === "976")) || (data82 === "975")) || (data82 === "977")) || (data82 === "978")) || (data82 === "984")) || (data82 === "986")) || (data82 === "987")) || (data82 === "988")) || (data82 === "989"))){
const err239 = {instancePath:instancePath+"/scheme/record/territory/" + i15,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.territory.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
let i16 = data81.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data81[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err240 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
break;
}
indices4[item4] = i16;
}
}
}
else {
const err241 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid2 = _errs186 === errors;
if(_valid2 && valid47){
valid47 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid47 = true;
passing0 = 1;
}
}
if(!valid47){
const err242 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
}
if(data18.territory_label !== undefined){
let data83 = data18.territory_label;
if(typeof data83 === "string"){
if(func1(data83) > 200){
const err243 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func1(data83) < 2){
const err244 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/minLength",keyword:"minLength",params:{limit: 2}};
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
const err245 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data18.audience !== undefined){
let data84 = data18.audience;
if(Array.isArray(data84)){
if(data84.length < 1){
const err246 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
const len12 = data84.length;
for(let i17=0; i17<len12; i17++){
let data85 = data84[i17];
if(typeof data85 !== "string"){
const err247 = {instancePath:instancePath+"/scheme/record/audience/" + i17,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data85 === "tout-public") || (data85 === "victimes")) || (data85 === "temoins")) || (data85 === "proches")) || (data85 === "ayants-droit")) || (data85 === "representants-legaux")) || (data85 === "particuliers")) || (data85 === "mineurs")) || (data85 === "majeurs")) || (data85 === "enfants")) || (data85 === "adolescents")) || (data85 === "jeunes")) || (data85 === "parents")) || (data85 === "familles")) || (data85 === "eleves")) || (data85 === "groupes-scolaires")) || (data85 === "etudiants")) || (data85 === "enseignants")) || (data85 === "educateurs")) || (data85 === "intervenants")) || (data85 === "personnels")) || (data85 === "ecoles")) || (data85 === "colleges")) || (data85 === "lycees")) || (data85 === "etablissements-scolaires")) || (data85 === "universites")) || (data85 === "salaries")) || (data85 === "interimaires")) || (data85 === "candidats")) || (data85 === "demandeurs-d-emploi")) || (data85 === "employeurs")) || (data85 === "recruteurs")) || (data85 === "syndicats")) || (data85 === "entreprises")) || (data85 === "professionnels")) || (data85 === "travailleurs-sociaux")) || (data85 === "acteurs-sociaux")) || (data85 === "benevoles")) || (data85 === "associations")) || (data85 === "collectivites")) || (data85 === "communes")) || (data85 === "elus")) || (data85 === "administrations")) || (data85 === "etablissements-publics")) || (data85 === "agents-publics")) || (data85 === "magistrats")) || (data85 === "policiers")) || (data85 === "auteurs-d-infractions")) || (data85 === "usagers-des-services-publics")) || (data85 === "habitants")) || (data85 === "etrangers")) || (data85 === "personnes-issues-de-l-immigration")) || (data85 === "gens-du-voyage")) || (data85 === "patients")) || (data85 === "assures")) || (data85 === "bailleurs")) || (data85 === "hotes")) || (data85 === "voyageurs")) || (data85 === "internautes")) || (data85 === "utilisateurs")) || (data85 === "telespectateurs")) || (data85 === "auditeurs")) || (data85 === "spectateurs")) || (data85 === "clubs")) || (data85 === "districts")) || (data85 === "ligues")) || (data85 === "federations")) || (data85 === "etablissements-culturels")) || (data85 === "etablissements-partenaires")) || (data85 === "personnes-sourdes-ou-malentendantes")) || (data85 === "personnes-qui-ne-peuvent-pas-parler"))){
const err248 = {instancePath:instancePath+"/scheme/record/audience/" + i17,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.audience.items.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
let i18 = data84.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data84[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err249 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
break;
}
indices5[item5] = i18;
}
}
}
else {
const err250 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data18.audience_label !== undefined){
let data86 = data18.audience_label;
if(typeof data86 === "string"){
if(func1(data86) > 300){
const err251 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(func1(data86) < 2){
const err252 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data18.languages !== undefined){
let data87 = data18.languages;
if(Array.isArray(data87)){
if(data87.length < 1){
const err254 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len13 = data87.length;
for(let i19=0; i19<len13; i19++){
let data88 = data87[i19];
if(typeof data88 !== "string"){
const err255 = {instancePath:instancePath+"/scheme/record/languages/" + i19,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data88 === "fr") || (data88 === "en")) || (data88 === "ar")) || (data88 === "es")) || (data88 === "pt")) || (data88 === "it")) || (data88 === "de")) || (data88 === "tr")) || (data88 === "ro")) || (data88 === "bg")) || (data88 === "sq")) || (data88 === "sr")) || (data88 === "uk")) || (data88 === "ru")) || (data88 === "pl")) || (data88 === "zh")) || (data88 === "vi")) || (data88 === "ta")) || (data88 === "ur")) || (data88 === "ps")) || (data88 === "fa")) || (data88 === "bn")) || (data88 === "hi")) || (data88 === "so")) || (data88 === "ti")) || (data88 === "am")) || (data88 === "wo")) || (data88 === "bm")) || (data88 === "ff")) || (data88 === "ln")) || (data88 === "sw")) || (data88 === "mg")) || (data88 === "ht")) || (data88 === "gcf")) || (data88 === "gcr")) || (data88 === "rcf")) || (data88 === "kab")) || (data88 === "ber")) || (data88 === "rom")) || (data88 === "fsl"))){
const err256 = {instancePath:instancePath+"/scheme/record/languages/" + i19,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.languages.items.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
let i20 = data87.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data87[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err257 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err258 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data18.languages_label !== undefined){
let data89 = data18.languages_label;
if(typeof data89 === "string"){
if(func1(data89) > 200){
const err259 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(func1(data89) < 2){
const err260 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data18.interpreters !== undefined){
if(typeof data18.interpreters !== "boolean"){
const err262 = {instancePath:instancePath+"/scheme/record/interpreters",schemaPath:"#/properties/scheme/properties/record/properties/interpreters/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data18.free !== undefined){
if(typeof data18.free !== "boolean"){
const err263 = {instancePath:instancePath+"/scheme/record/free",schemaPath:"#/properties/scheme/properties/record/properties/free/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data18.free_note !== undefined){
let data92 = data18.free_note;
if(typeof data92 === "string"){
if(func1(data92) > 300){
const err264 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func1(data92) < 1){
const err265 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err266 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data18.free_for_members !== undefined){
if(typeof data18.free_for_members !== "boolean"){
const err267 = {instancePath:instancePath+"/scheme/record/free_for_members",schemaPath:"#/properties/scheme/properties/record/properties/free_for_members/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data18.cost !== undefined){
let data94 = data18.cost;
if(typeof data94 === "string"){
if(func1(data94) > 300){
const err268 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(func1(data94) < 1){
const err269 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
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
const err270 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data18.anonymous !== undefined){
if(typeof data18.anonymous !== "boolean"){
const err271 = {instancePath:instancePath+"/scheme/record/anonymous",schemaPath:"#/properties/scheme/properties/record/properties/anonymous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data18.confidential !== undefined){
if(typeof data18.confidential !== "boolean"){
const err272 = {instancePath:instancePath+"/scheme/record/confidential",schemaPath:"#/properties/scheme/properties/record/properties/confidential/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data18.appointment !== undefined){
if(typeof data18.appointment !== "boolean"){
const err273 = {instancePath:instancePath+"/scheme/record/appointment",schemaPath:"#/properties/scheme/properties/record/properties/appointment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data18.limits !== undefined){
let data98 = data18.limits;
if(typeof data98 === "string"){
if(func1(data98) > 400){
const err274 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(func1(data98) < 1){
const err275 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data18.evidence_examples !== undefined){
let data99 = data18.evidence_examples;
if(Array.isArray(data99)){
if(data99.length < 1){
const err277 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len14 = data99.length;
for(let i21=0; i21<len14; i21++){
let data100 = data99[i21];
if(typeof data100 === "string"){
if(func1(data100) > 160){
const err278 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(func1(data100) < 1){
const err279 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i21,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
let i22 = data99.length;
let j7;
if(i22 > 1){
const indices7 = {};
for(;i22--;){
let item7 = data99[i22];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err281 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
break;
}
indices7[item7] = i22;
}
}
}
else {
const err282 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data18.note !== undefined){
let data101 = data18.note;
if(typeof data101 === "string"){
if(func1(data101) > 500){
const err283 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(func1(data101) < 1){
const err284 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data18.keywords !== undefined){
let data102 = data18.keywords;
if(Array.isArray(data102)){
if(data102.length < 1){
const err286 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len15 = data102.length;
for(let i23=0; i23<len15; i23++){
let data103 = data102[i23];
if(typeof data103 === "string"){
if(func1(data103) > 60){
const err287 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(func1(data103) < 2){
const err288 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/scheme/record/keywords/" + i23,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
let i24 = data102.length;
let j8;
if(i24 > 1){
const indices8 = {};
for(;i24--;){
let item8 = data102[i24];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err290 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j8}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
break;
}
indices8[item8] = i24;
}
}
}
else {
const err291 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data18.sources !== undefined){
let data104 = data18.sources;
if(Array.isArray(data104)){
if(data104.length < 1){
const err292 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
const len16 = data104.length;
for(let i25=0; i25<len16; i25++){
let data105 = data104[i25];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.url === undefined){
const err293 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key12 in data105){
if(!(((key12 === "url") || (key12 === "date")) || (key12 === "note"))){
const err294 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data105.url !== undefined){
let data106 = data105.url;
if(typeof data106 === "string"){
if(func1(data106) > 500){
const err295 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!pattern14.test(data106)){
const err296 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!(formats2.test(data106))){
const err297 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data105.date !== undefined){
let data107 = data105.date;
if(typeof data107 === "string"){
if(!pattern27.test(data107)){
const err299 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"}};
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
const err300 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data105.note !== undefined){
let data108 = data105.note;
if(typeof data108 === "string"){
if(func1(data108) > 300){
const err301 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(func1(data108) < 1){
const err302 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/scheme/record/sources/" + i25+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/scheme/record/sources/" + i25,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data18.planned_for !== undefined){
let data109 = data18.planned_for;
if(typeof data109 === "string"){
if(!pattern4.test(data109)){
const err306 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!(formats0.test(data109))){
const err307 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data15.body !== undefined){
let data110 = data15.body;
if(typeof data110 === "string"){
if(func1(data110) > 20000){
const err310 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/maxLength",keyword:"maxLength",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.logo !== undefined){
let data111 = data.logo;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.alt === undefined){
const err313 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "alt"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data111.data === undefined){
const err314 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key13 in data111){
if(!((key13 === "alt") || (key13 === "data"))){
const err315 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data111.alt !== undefined){
let data112 = data111.alt;
if(typeof data112 === "string"){
if(func1(data112) > 120){
const err316 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func1(data112) < 2){
const err317 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data111.data !== undefined){
let data113 = data111.data;
if(typeof data113 === "string"){
if(func1(data113) > 560000){
const err319 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/maxLength",keyword:"maxLength",params:{limit: 560000}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!pattern29.test(data113)){
const err320 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.contact !== undefined){
let data114 = data.contact;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.role === undefined){
const err323 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data114.email === undefined){
const err324 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key14 in data114){
if(!(((key14 === "role") || (key14 === "email")) || (key14 === "phone"))){
const err325 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data114.role !== undefined){
let data115 = data114.role;
if(typeof data115 === "string"){
if(func1(data115) > 80){
const err326 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func1(data115) < 2){
const err327 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/minLength",keyword:"minLength",params:{limit: 2}};
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
const err328 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data114.email !== undefined){
let data116 = data114.email;
if(typeof data116 === "string"){
if(func1(data116) > 200){
const err329 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern30.test(data116)){
const err330 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(!(formats32.test(data116))){
const err331 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/format",keyword:"format",params:{format: "email"}};
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
const err332 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data114.phone !== undefined){
let data117 = data114.phone;
if(typeof data117 === "string"){
if(func1(data117) > 30){
const err333 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(func1(data117) < 3){
const err334 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.declarations !== undefined){
let data118 = data.declarations;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.authority === undefined){
const err337 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data118.texts === undefined){
const err338 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data118.information === undefined){
const err339 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
for(const key15 in data118){
if(!((((key15 === "authority") || (key15 === "texts")) || (key15 === "logo")) || (key15 === "information"))){
const err340 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data118.authority !== undefined){
if(true !== data118.authority){
const err341 = {instancePath:instancePath+"/declarations/authority",schemaPath:"#/properties/declarations/properties/authority/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data118.texts !== undefined){
if(true !== data118.texts){
const err342 = {instancePath:instancePath+"/declarations/texts",schemaPath:"#/properties/declarations/properties/texts/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data118.logo !== undefined){
if(true !== data118.logo){
const err343 = {instancePath:instancePath+"/declarations/logo",schemaPath:"#/properties/declarations/properties/logo/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data118.information !== undefined){
if(true !== data118.information){
const err344 = {instancePath:instancePath+"/declarations/information",schemaPath:"#/properties/declarations/properties/information/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
