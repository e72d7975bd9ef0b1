// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs 1a7dcd5cfb558064b636d8daf5ea2babbf2d16398152fed8d4403e826bb03a2f
// Code 9bb7ba1a72bd0995da17dc83101dcea7f81356b4ad3affd4e047672137639668
export const validate = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["format","kind","made_on","organisation","scheme","declarations","contact"],"properties":{"format":{"const":"egalite-proposition-1"},"kind":{"type":"string","enum":["new","update"]},"made_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"organisation":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"record":{"type":"object","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":2,"maxLength":160},"kind":{"type":"string","enum":["association","institution","collectivite","entreprise","culture"]},"presentation":{"type":"string","minLength":20,"maxLength":600},"site":{"type":"string","format":"uri","pattern":"^https://\\S+$","maxLength":500}}}}},"scheme":{"type":"object","additionalProperties":false,"required":["id","record","body"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","minLength":2,"maxLength":80},"base":{"type":"string","pattern":"^[0-9a-f]{64}$"},"record":{"type":"object","additionalProperties":false,"required":["name","needs","summary","sectors","channels","territory","status"],"properties":{"name":{"type":"string","minLength":2,"maxLength":120},"operator_label":{"type":"string","minLength":3,"maxLength":200},"status":{"type":"string","enum":["draft","planned","online","withdrawn"]},"needs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["defendre","alerter","agir"]}},"summary":{"type":"string","minLength":40,"maxLength":200},"sectors":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["emploi","logement","education","internet-medias","sport","transports","police-justice","services-publics","sante","commerce-loisirs","culture","tous"]}},"channels":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["telephone","sms","formulaire","tchat","courriel","sur-place","application","courrier","site","visio","borne","extension","accessibilite"]},"value":{"type":"string","minLength":1,"maxLength":300},"read_as":{"type":"string","minLength":1,"maxLength":300},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"cost":{"type":"string","minLength":1,"maxLength":200},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"places":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["city","department"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"address":{"type":"string","minLength":1,"maxLength":160},"postcode":{"type":"string","pattern":"^[0-9]{5}$"},"city":{"type":"string","minLength":1,"maxLength":80},"department":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]},"hours":{"type":"string","minLength":1,"maxLength":200},"opening":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","ferie"]}},"from":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}}}},"note":{"type":"string","minLength":1,"maxLength":300},"source":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"checked_on":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"territory":{"oneOf":[{"type":"string","const":"national"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","21","22","23","24","25","26","27","28","29","2A","2B","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59","60","61","62","63","64","65","66","67","68","69","70","71","72","73","74","75","76","77","78","79","80","81","82","83","84","85","86","87","88","89","90","91","92","93","94","95","971","972","973","974","976","975","977","978","984","986","987","988","989"]}}]},"territory_label":{"type":"string","minLength":2,"maxLength":200},"audience":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["tout-public","victimes","temoins","proches","ayants-droit","representants-legaux","particuliers","mineurs","majeurs","enfants","adolescents","jeunes","parents","familles","eleves","groupes-scolaires","etudiants","enseignants","educateurs","intervenants","personnels","ecoles","colleges","lycees","etablissements-scolaires","universites","salaries","interimaires","candidats","demandeurs-d-emploi","employeurs","recruteurs","syndicats","entreprises","professionnels","travailleurs-sociaux","acteurs-sociaux","benevoles","associations","collectivites","communes","elus","administrations","etablissements-publics","agents-publics","magistrats","policiers","auteurs-d-infractions","usagers-des-services-publics","habitants","etrangers","personnes-issues-de-l-immigration","gens-du-voyage","patients","assures","bailleurs","hotes","voyageurs","internautes","utilisateurs","telespectateurs","auditeurs","spectateurs","clubs","districts","ligues","federations","etablissements-culturels","etablissements-partenaires","personnes-sourdes-ou-malentendantes","personnes-qui-ne-peuvent-pas-parler"]}},"audience_label":{"type":"string","minLength":2,"maxLength":300},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["fr","en","ar","es","pt","it","de","tr","ro","bg","sq","sr","uk","ru","pl","zh","vi","ta","ur","ps","fa","bn","hi","so","ti","am","wo","bm","ff","ln","sw","mg","ht","gcf","gcr","rcf","kab","ber","rom","fsl"]}},"languages_label":{"type":"string","minLength":2,"maxLength":200},"free":{"type":"boolean"},"free_note":{"type":"string","minLength":1,"maxLength":300},"cost":{"type":"string","minLength":1,"maxLength":300},"anonymous":{"type":"boolean"},"confidential":{"type":"boolean"},"appointment":{"type":"boolean"},"limits":{"type":"string","minLength":1,"maxLength":400},"evidence_examples":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":160},"uniqueItems":true},"note":{"type":"string","minLength":1,"maxLength":500},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":60},"uniqueItems":true},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","format":"uri","pattern":"^https?://\\S+$","maxLength":500},"date":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"planned_for":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"body":{"type":"string","maxLength":20000}}},"logo":{"type":"object","additionalProperties":false,"required":["alt","data"],"properties":{"alt":{"type":"string","minLength":2,"maxLength":120},"data":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$","maxLength":560000}}},"contact":{"type":"object","additionalProperties":false,"required":["role","email"],"properties":{"role":{"type":"string","minLength":2,"maxLength":80},"email":{"type":"string","format":"email","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$","maxLength":200},"phone":{"type":"string","minLength":3,"maxLength":30}}},"declarations":{"type":"object","additionalProperties":false,"required":["authority","texts","information"],"properties":{"authority":{"const":true},"texts":{"const":true},"logo":{"const":true},"information":{"const":true}}}},"allOf":[{"if":{"properties":{"kind":{"const":"update"}}},"then":{"properties":{"scheme":{"required":["base"]},"organisation":{"not":{"required":["record"]}}}},"else":{"properties":{"scheme":{"not":{"required":["base"]}}}}},{"if":{"required":["logo"]},"then":{"properties":{"declarations":{"required":["logo"]}}}}]};
const formats0 = /^(?:(?:[0-9]{4})-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:[0-9]{4})-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:[0-9]{4})-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const formats2 = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const formats16 = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^https://\\S+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern10 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern11 = new RegExp("^https?://\\S+$", "u");
const pattern13 = new RegExp("^[0-9]{5}$", "u");
const pattern19 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern22 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");
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
if(data28.cost !== undefined){
let data39 = data28.cost;
if(typeof data39 === "string"){
if(func1(data39) > 200){
const err116 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func1(data39) < 1){
const err117 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
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
const err118 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/cost",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data28.note !== undefined){
let data40 = data28.note;
if(typeof data40 === "string"){
if(func1(data40) > 300){
const err119 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func1(data40) < 1){
const err120 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err121 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/note",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data28.source !== undefined){
let data41 = data28.source;
if(typeof data41 === "string"){
if(func1(data41) > 500){
const err122 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern11.test(data41)){
const err123 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(formats2.test(data41))){
const err124 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/format",keyword:"format",params:{format: "uri"}};
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
const err125 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/source",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data28.checked_on !== undefined){
let data42 = data28.checked_on;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err126 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(formats0.test(data42))){
const err127 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
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
const err128 = {instancePath:instancePath+"/scheme/record/channels/" + i4+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/channels/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
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
const err129 = {instancePath:instancePath+"/scheme/record/channels/" + i4,schemaPath:"#/properties/scheme/properties/record/properties/channels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/scheme/record/channels",schemaPath:"#/properties/scheme/properties/record/properties/channels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data18.places !== undefined){
let data43 = data18.places;
if(Array.isArray(data43)){
if(data43.length < 1){
const err131 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len5 = data43.length;
for(let i8=0; i8<len5; i8++){
let data44 = data43[i8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.city === undefined){
const err132 = {instancePath:instancePath+"/scheme/record/places/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data44.department === undefined){
const err133 = {instancePath:instancePath+"/scheme/record/places/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/places/items/required",keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key7 in data44){
if(!(func10.call(schema31.properties.scheme.properties.record.properties.places.items.properties, key7))){
const err134 = {instancePath:instancePath+"/scheme/record/places/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data44.name !== undefined){
let data45 = data44.name;
if(typeof data45 === "string"){
if(func1(data45) > 120){
const err135 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func1(data45) < 1){
const err136 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/name",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data44.address !== undefined){
let data46 = data44.address;
if(typeof data46 === "string"){
if(func1(data46) > 160){
const err138 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func1(data46) < 1){
const err139 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/address",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.postcode !== undefined){
let data47 = data44.postcode;
if(typeof data47 === "string"){
if(!pattern13.test(data47)){
const err141 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}};
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
const err142 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/postcode",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/postcode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data44.city !== undefined){
let data48 = data44.city;
if(typeof data48 === "string"){
if(func1(data48) > 80){
const err143 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func1(data48) < 1){
const err144 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/minLength",keyword:"minLength",params:{limit: 1}};
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
const err145 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/city",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data44.department !== undefined){
let data49 = data44.department;
if(typeof data49 !== "string"){
const err146 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data49 === "01") || (data49 === "02")) || (data49 === "03")) || (data49 === "04")) || (data49 === "05")) || (data49 === "06")) || (data49 === "07")) || (data49 === "08")) || (data49 === "09")) || (data49 === "10")) || (data49 === "11")) || (data49 === "12")) || (data49 === "13")) || (data49 === "14")) || (data49 === "15")) || (data49 === "16")) || (data49 === "17")) || (data49 === "18")) || (data49 === "19")) || (data49 === "21")) || (data49 === "22")) || (data49 === "23")) || (data49 === "24")) || (data49 === "25")) || (data49 === "26")) || (data49 === "27")) || (data49 === "28")) || (data49 === "29")) || (data49 === "2A")) || (data49 === "2B")) || (data49 === "30")) || (data49 === "31")) || (data49 === "32")) || (data49 === "33")) || (data49 === "34")) || (data49 === "35")) || (data49 === "36")) || (data49 === "37")) || (data49 === "38")) || (data49 === "39")) || (data49 === "40")) || (data49 === "41")) || (data49 === "42")) || (data49 === "43")) || (data49 === "44")) || (data49 === "45")) || (data49 === "46")) || (data49 === "47")) || (data49 === "48")) || (data49 === "49")) || (data49 === "50")) || (data49 === "51")) || (data49 === "52")) || (data49 === "53")) || (data49 === "54")) || (data49 === "55")) || (data49 === "56")) || (data49 === "57")) || (data49 === "58")) || (data49 === "59")) || (data49 === "60")) || (data49 === "61")) || (data49 === "62")) || (data49 === "63")) || (data49 === "64")) || (data49 === "65")) || (data49 === "66")) || (data49 === "67")) || (data49 === "68")) || (data49 === "69")) || (data49 === "70")) || (data49 === "71")) || (data49 === "72")) || (data49 === "73")) || (data49 === "74")) || (data49 === "75")) || (data49 === "76")) || (data49 === "77")) || (data49 === "78")) || (data49 === "79")) || (data49 === "80")) || (data49 === "81")) || (data49 === "82")) || (data49 === "83")) || (data49 === "84")) || (data49 === "85")) || (data49 === "86")) || (data49 === "87")) || (data49 === "88")) || (data49 === "89")) || (data49 === "90")) || (data49 === "91")) || (data49 === "92")) || (data49 === "93")) || (data49 === "94")) || (data49 === "95")) || (data49 === "971")) || (data49 === "972")) || (data49 === "973")) || (data49 === "974")) || (data49 === "976")) || (data49 === "975")) || (data49 === "977")) || (data49 === "978")) || (data49 === "984")) || (data49 === "986")) || (data49 === "987")) || (data49 === "988")) || (data49 === "989"))){
const err147 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/department",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/department/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.department.enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data44.hours !== undefined){
let data50 = data44.hours;
if(typeof data50 === "string"){
if(func1(data50) > 200){
const err148 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func1(data50) < 1){
const err149 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/hours",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data44.opening !== undefined){
let data51 = data44.opening;
if(Array.isArray(data51)){
if(data51.length < 1){
const err151 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len6 = data51.length;
for(let i9=0; i9<len6; i9++){
let data52 = data51[i9];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.days === undefined){
const err152 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data52.from === undefined){
const err153 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data52.to === undefined){
const err154 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key8 in data52){
if(!(((key8 === "days") || (key8 === "from")) || (key8 === "to"))){
const err155 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data52.days !== undefined){
let data53 = data52.days;
if(Array.isArray(data53)){
if(data53.length < 1){
const err156 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len7 = data53.length;
for(let i10=0; i10<len7; i10++){
let data54 = data53[i10];
if(typeof data54 !== "string"){
const err157 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/days/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((((((((data54 === "lundi") || (data54 === "mardi")) || (data54 === "mercredi")) || (data54 === "jeudi")) || (data54 === "vendredi")) || (data54 === "samedi")) || (data54 === "dimanche")) || (data54 === "ferie"))){
const err158 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/days/" + i10,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.places.items.properties.opening.items.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
let i11 = data53.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data53[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err159 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err160 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/days",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.from !== undefined){
let data55 = data52.from;
if(typeof data55 === "string"){
if(!pattern9.test(data55)){
const err161 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
const err162 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/from",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data52.to !== undefined){
let data56 = data52.to;
if(typeof data56 === "string"){
if(!pattern10.test(data56)){
const err163 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}};
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
const err164 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9+"/to",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening/" + i9,schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/opening",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/opening/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data44.note !== undefined){
let data57 = data44.note;
if(typeof data57 === "string"){
if(func1(data57) > 300){
const err167 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func1(data57) < 1){
const err168 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err169 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/note",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data44.source !== undefined){
let data58 = data44.source;
if(typeof data58 === "string"){
if(func1(data58) > 500){
const err170 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!pattern11.test(data58)){
const err171 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(formats2.test(data58))){
const err172 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/source",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data44.checked_on !== undefined){
let data59 = data44.checked_on;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err174 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(formats0.test(data59))){
const err175 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/format",keyword:"format",params:{format: "date"}};
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
const err176 = {instancePath:instancePath+"/scheme/record/places/" + i8+"/checked_on",schemaPath:"#/properties/scheme/properties/record/properties/places/items/properties/checked_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/scheme/record/places/" + i8,schemaPath:"#/properties/scheme/properties/record/properties/places/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/scheme/record/places",schemaPath:"#/properties/scheme/properties/record/properties/places/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data18.territory !== undefined){
let data60 = data18.territory;
const _errs138 = errors;
let valid38 = false;
let passing0 = null;
const _errs139 = errors;
if(typeof data60 !== "string"){
const err179 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if("national" !== data60){
const err180 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/0/const",keyword:"const",params:{allowedValue: "national"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid2 = _errs139 === errors;
if(_valid2){
valid38 = true;
passing0 = 0;
}
const _errs141 = errors;
if(Array.isArray(data60)){
if(data60.length < 1){
const err181 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len8 = data60.length;
for(let i12=0; i12<len8; i12++){
let data61 = data60[i12];
if(typeof data61 !== "string"){
const err182 = {instancePath:instancePath+"/scheme/record/territory/" + i12,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data61 === "01") || (data61 === "02")) || (data61 === "03")) || (data61 === "04")) || (data61 === "05")) || (data61 === "06")) || (data61 === "07")) || (data61 === "08")) || (data61 === "09")) || (data61 === "10")) || (data61 === "11")) || (data61 === "12")) || (data61 === "13")) || (data61 === "14")) || (data61 === "15")) || (data61 === "16")) || (data61 === "17")) || (data61 === "18")) || (data61 === "19")) || (data61 === "21")) || (data61 === "22")) || (data61 === "23")) || (data61 === "24")) || (data61 === "25")) || (data61 === "26")) || (data61 === "27")) || (data61 === "28")) || (data61 === "29")) || (data61 === "2A")) || (data61 === "2B")) || (data61 === "30")) || (data61 === "31")) || (data61 === "32")) || (data61 === "33")) || (data61 === "34")) || (data61 === "35")) || (data61 === "36")) || (data61 === "37")) || (data61 === "38")) || (data61 === "39")) || (data61 === "40")) || (data61 === "41")) || (data61 === "42")) || (data61 === "43")) || (data61 === "44")) || (data61 === "45")) || (data61 === "46")) || (data61 === "47")) || (data61 === "48")) || (data61 === "49")) || (data61 === "50")) || (data61 === "51")) || (data61 === "52")) || (data61 === "53")) || (data61 === "54")) || (data61 === "55")) || (data61 === "56")) || (data61 === "57")) || (data61 === "58")) || (data61 === "59")) || (data61 === "60")) || (data61 === "61")) || (data61 === "62")) || (data61 === "63")) || (data61 === "64")) || (data61 === "65")) || (data61 === "66")) || (data61 === "67")) || (data61 === "68")) || (data61 === "69")) || (data61 === "70")) || (data61 === "71")) || (data61 === "72")) || (data61 === "73")) || (data61 === "74")) || (data61 === "75")) || (data61 === "76")) || (data61 === "77")) || (data61 === "78")) || (data61 === "79")) || (data61 === "80")) || (data61 === "81")) || (data61 === "82")) || (data61 === "83")) || (data61 === "84")) || (data61 === "85")) || (data61 === "86")) || (data61 === "87")) || (data61 === "88")) || (data61 === "89")) || (data61 === "90")) || (data61 === "91")) || (data61 === "92")) || (data61 === "93")) || (data61 === "94")) || (data61 === "95")) || (data61 === "971")) || (data61 === "972")) || (data61 === "973")) || (data61 === "974")) || (data61 === "976")) || (data61 === "975")) || (data61 === "977")) || (data61 === "978")) || (data61 === "984")) || (data61 === "986")) || (data61 === "987")) || (data61 === "988")) || (data61 === "989"))){
const err183 = {instancePath:instancePath+"/scheme/record/territory/" + i12,schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.territory.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let i13 = data60.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data60[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err184 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
const err185 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid2 = _errs141 === errors;
if(_valid2 && valid38){
valid38 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid38 = true;
passing0 = 1;
}
}
if(!valid38){
const err186 = {instancePath:instancePath+"/scheme/record/territory",schemaPath:"#/properties/scheme/properties/record/properties/territory/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
if(data18.territory_label !== undefined){
let data62 = data18.territory_label;
if(typeof data62 === "string"){
if(func1(data62) > 200){
const err187 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func1(data62) < 2){
const err188 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/minLength",keyword:"minLength",params:{limit: 2}};
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
const err189 = {instancePath:instancePath+"/scheme/record/territory_label",schemaPath:"#/properties/scheme/properties/record/properties/territory_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data18.audience !== undefined){
let data63 = data18.audience;
if(Array.isArray(data63)){
if(data63.length < 1){
const err190 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len9 = data63.length;
for(let i14=0; i14<len9; i14++){
let data64 = data63[i14];
if(typeof data64 !== "string"){
const err191 = {instancePath:instancePath+"/scheme/record/audience/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data64 === "tout-public") || (data64 === "victimes")) || (data64 === "temoins")) || (data64 === "proches")) || (data64 === "ayants-droit")) || (data64 === "representants-legaux")) || (data64 === "particuliers")) || (data64 === "mineurs")) || (data64 === "majeurs")) || (data64 === "enfants")) || (data64 === "adolescents")) || (data64 === "jeunes")) || (data64 === "parents")) || (data64 === "familles")) || (data64 === "eleves")) || (data64 === "groupes-scolaires")) || (data64 === "etudiants")) || (data64 === "enseignants")) || (data64 === "educateurs")) || (data64 === "intervenants")) || (data64 === "personnels")) || (data64 === "ecoles")) || (data64 === "colleges")) || (data64 === "lycees")) || (data64 === "etablissements-scolaires")) || (data64 === "universites")) || (data64 === "salaries")) || (data64 === "interimaires")) || (data64 === "candidats")) || (data64 === "demandeurs-d-emploi")) || (data64 === "employeurs")) || (data64 === "recruteurs")) || (data64 === "syndicats")) || (data64 === "entreprises")) || (data64 === "professionnels")) || (data64 === "travailleurs-sociaux")) || (data64 === "acteurs-sociaux")) || (data64 === "benevoles")) || (data64 === "associations")) || (data64 === "collectivites")) || (data64 === "communes")) || (data64 === "elus")) || (data64 === "administrations")) || (data64 === "etablissements-publics")) || (data64 === "agents-publics")) || (data64 === "magistrats")) || (data64 === "policiers")) || (data64 === "auteurs-d-infractions")) || (data64 === "usagers-des-services-publics")) || (data64 === "habitants")) || (data64 === "etrangers")) || (data64 === "personnes-issues-de-l-immigration")) || (data64 === "gens-du-voyage")) || (data64 === "patients")) || (data64 === "assures")) || (data64 === "bailleurs")) || (data64 === "hotes")) || (data64 === "voyageurs")) || (data64 === "internautes")) || (data64 === "utilisateurs")) || (data64 === "telespectateurs")) || (data64 === "auditeurs")) || (data64 === "spectateurs")) || (data64 === "clubs")) || (data64 === "districts")) || (data64 === "ligues")) || (data64 === "federations")) || (data64 === "etablissements-culturels")) || (data64 === "etablissements-partenaires")) || (data64 === "personnes-sourdes-ou-malentendantes")) || (data64 === "personnes-qui-ne-peuvent-pas-parler"))){
const err192 = {instancePath:instancePath+"/scheme/record/audience/" + i14,schemaPath:"#/properties/scheme/properties/record/properties/audience/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.audience.items.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
let i15 = data63.length;
let j5;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data63[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err193 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
const err194 = {instancePath:instancePath+"/scheme/record/audience",schemaPath:"#/properties/scheme/properties/record/properties/audience/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data18.audience_label !== undefined){
let data65 = data18.audience_label;
if(typeof data65 === "string"){
if(func1(data65) > 300){
const err195 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(func1(data65) < 2){
const err196 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/scheme/record/audience_label",schemaPath:"#/properties/scheme/properties/record/properties/audience_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data18.languages !== undefined){
let data66 = data18.languages;
if(Array.isArray(data66)){
if(data66.length < 1){
const err198 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len10 = data66.length;
for(let i16=0; i16<len10; i16++){
let data67 = data66[i16];
if(typeof data67 !== "string"){
const err199 = {instancePath:instancePath+"/scheme/record/languages/" + i16,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data67 === "fr") || (data67 === "en")) || (data67 === "ar")) || (data67 === "es")) || (data67 === "pt")) || (data67 === "it")) || (data67 === "de")) || (data67 === "tr")) || (data67 === "ro")) || (data67 === "bg")) || (data67 === "sq")) || (data67 === "sr")) || (data67 === "uk")) || (data67 === "ru")) || (data67 === "pl")) || (data67 === "zh")) || (data67 === "vi")) || (data67 === "ta")) || (data67 === "ur")) || (data67 === "ps")) || (data67 === "fa")) || (data67 === "bn")) || (data67 === "hi")) || (data67 === "so")) || (data67 === "ti")) || (data67 === "am")) || (data67 === "wo")) || (data67 === "bm")) || (data67 === "ff")) || (data67 === "ln")) || (data67 === "sw")) || (data67 === "mg")) || (data67 === "ht")) || (data67 === "gcf")) || (data67 === "gcr")) || (data67 === "rcf")) || (data67 === "kab")) || (data67 === "ber")) || (data67 === "rom")) || (data67 === "fsl"))){
const err200 = {instancePath:instancePath+"/scheme/record/languages/" + i16,schemaPath:"#/properties/scheme/properties/record/properties/languages/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scheme.properties.record.properties.languages.items.enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
let i17 = data66.length;
let j6;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data66[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err201 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j6}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
const err202 = {instancePath:instancePath+"/scheme/record/languages",schemaPath:"#/properties/scheme/properties/record/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data18.languages_label !== undefined){
let data68 = data18.languages_label;
if(typeof data68 === "string"){
if(func1(data68) > 200){
const err203 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func1(data68) < 2){
const err204 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/scheme/record/languages_label",schemaPath:"#/properties/scheme/properties/record/properties/languages_label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data18.free !== undefined){
if(typeof data18.free !== "boolean"){
const err206 = {instancePath:instancePath+"/scheme/record/free",schemaPath:"#/properties/scheme/properties/record/properties/free/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data18.free_note !== undefined){
let data70 = data18.free_note;
if(typeof data70 === "string"){
if(func1(data70) > 300){
const err207 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func1(data70) < 1){
const err208 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/scheme/record/free_note",schemaPath:"#/properties/scheme/properties/record/properties/free_note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data18.cost !== undefined){
let data71 = data18.cost;
if(typeof data71 === "string"){
if(func1(data71) > 300){
const err210 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func1(data71) < 1){
const err211 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/scheme/record/cost",schemaPath:"#/properties/scheme/properties/record/properties/cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data18.anonymous !== undefined){
if(typeof data18.anonymous !== "boolean"){
const err213 = {instancePath:instancePath+"/scheme/record/anonymous",schemaPath:"#/properties/scheme/properties/record/properties/anonymous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data18.confidential !== undefined){
if(typeof data18.confidential !== "boolean"){
const err214 = {instancePath:instancePath+"/scheme/record/confidential",schemaPath:"#/properties/scheme/properties/record/properties/confidential/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data18.appointment !== undefined){
if(typeof data18.appointment !== "boolean"){
const err215 = {instancePath:instancePath+"/scheme/record/appointment",schemaPath:"#/properties/scheme/properties/record/properties/appointment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data18.limits !== undefined){
let data75 = data18.limits;
if(typeof data75 === "string"){
if(func1(data75) > 400){
const err216 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func1(data75) < 1){
const err217 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/minLength",keyword:"minLength",params:{limit: 1}};
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
const err218 = {instancePath:instancePath+"/scheme/record/limits",schemaPath:"#/properties/scheme/properties/record/properties/limits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data18.evidence_examples !== undefined){
let data76 = data18.evidence_examples;
if(Array.isArray(data76)){
if(data76.length < 1){
const err219 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const len11 = data76.length;
for(let i18=0; i18<len11; i18++){
let data77 = data76[i18];
if(typeof data77 === "string"){
if(func1(data77) > 160){
const err220 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i18,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(func1(data77) < 1){
const err221 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i18,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i18,schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
let i19 = data76.length;
let j7;
if(i19 > 1){
const indices7 = {};
for(;i19--;){
let item7 = data76[i19];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err223 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j7}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
break;
}
indices7[item7] = i19;
}
}
}
else {
const err224 = {instancePath:instancePath+"/scheme/record/evidence_examples",schemaPath:"#/properties/scheme/properties/record/properties/evidence_examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data18.note !== undefined){
let data78 = data18.note;
if(typeof data78 === "string"){
if(func1(data78) > 500){
const err225 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(func1(data78) < 1){
const err226 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/scheme/record/note",schemaPath:"#/properties/scheme/properties/record/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data18.keywords !== undefined){
let data79 = data18.keywords;
if(Array.isArray(data79)){
if(data79.length < 1){
const err228 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const len12 = data79.length;
for(let i20=0; i20<len12; i20++){
let data80 = data79[i20];
if(typeof data80 === "string"){
if(func1(data80) > 60){
const err229 = {instancePath:instancePath+"/scheme/record/keywords/" + i20,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func1(data80) < 2){
const err230 = {instancePath:instancePath+"/scheme/record/keywords/" + i20,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 2}};
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
const err231 = {instancePath:instancePath+"/scheme/record/keywords/" + i20,schemaPath:"#/properties/scheme/properties/record/properties/keywords/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
let i21 = data79.length;
let j8;
if(i21 > 1){
const indices8 = {};
for(;i21--;){
let item8 = data79[i21];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err232 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j8}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
break;
}
indices8[item8] = i21;
}
}
}
else {
const err233 = {instancePath:instancePath+"/scheme/record/keywords",schemaPath:"#/properties/scheme/properties/record/properties/keywords/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data18.sources !== undefined){
let data81 = data18.sources;
if(Array.isArray(data81)){
if(data81.length < 1){
const err234 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len13 = data81.length;
for(let i22=0; i22<len13; i22++){
let data82 = data81[i22];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.url === undefined){
const err235 = {instancePath:instancePath+"/scheme/record/sources/" + i22,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key9 in data82){
if(!(((key9 === "url") || (key9 === "date")) || (key9 === "note"))){
const err236 = {instancePath:instancePath+"/scheme/record/sources/" + i22,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data82.url !== undefined){
let data83 = data82.url;
if(typeof data83 === "string"){
if(func1(data83) > 500){
const err237 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern11.test(data83)){
const err238 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(formats2.test(data83))){
const err239 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/format",keyword:"format",params:{format: "uri"}};
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
const err240 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/url",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data82.date !== undefined){
let data84 = data82.date;
if(typeof data84 === "string"){
if(!pattern19.test(data84)){
const err241 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/date",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data82.note !== undefined){
let data85 = data82.note;
if(typeof data85 === "string"){
if(func1(data85) > 300){
const err243 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func1(data85) < 1){
const err244 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
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
const err245 = {instancePath:instancePath+"/scheme/record/sources/" + i22+"/note",schemaPath:"#/properties/scheme/properties/record/properties/sources/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/scheme/record/sources/" + i22,schemaPath:"#/properties/scheme/properties/record/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/scheme/record/sources",schemaPath:"#/properties/scheme/properties/record/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data18.planned_for !== undefined){
let data86 = data18.planned_for;
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err248 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!(formats0.test(data86))){
const err249 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/scheme/record/planned_for",schemaPath:"#/properties/scheme/properties/record/properties/planned_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/scheme/record",schemaPath:"#/properties/scheme/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data15.body !== undefined){
let data87 = data15.body;
if(typeof data87 === "string"){
if(func1(data87) > 20000){
const err252 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/maxLength",keyword:"maxLength",params:{limit: 20000}};
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
const err253 = {instancePath:instancePath+"/scheme/body",schemaPath:"#/properties/scheme/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err254 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.logo !== undefined){
let data88 = data.logo;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.alt === undefined){
const err255 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "alt"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data88.data === undefined){
const err256 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key10 in data88){
if(!((key10 === "alt") || (key10 === "data"))){
const err257 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data88.alt !== undefined){
let data89 = data88.alt;
if(typeof data89 === "string"){
if(func1(data89) > 120){
const err258 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func1(data89) < 2){
const err259 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/minLength",keyword:"minLength",params:{limit: 2}};
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
const err260 = {instancePath:instancePath+"/logo/alt",schemaPath:"#/properties/logo/properties/alt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data88.data !== undefined){
let data90 = data88.data;
if(typeof data90 === "string"){
if(func1(data90) > 560000){
const err261 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/maxLength",keyword:"maxLength",params:{limit: 560000}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern21.test(data90)){
const err262 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
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
const err263 = {instancePath:instancePath+"/logo/data",schemaPath:"#/properties/logo/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.contact !== undefined){
let data91 = data.contact;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.role === undefined){
const err265 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data91.email === undefined){
const err266 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key11 in data91){
if(!(((key11 === "role") || (key11 === "email")) || (key11 === "phone"))){
const err267 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data91.role !== undefined){
let data92 = data91.role;
if(typeof data92 === "string"){
if(func1(data92) > 80){
const err268 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(func1(data92) < 2){
const err269 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/minLength",keyword:"minLength",params:{limit: 2}};
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
const err270 = {instancePath:instancePath+"/contact/role",schemaPath:"#/properties/contact/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data91.email !== undefined){
let data93 = data91.email;
if(typeof data93 === "string"){
if(func1(data93) > 200){
const err271 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern22.test(data93)){
const err272 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!(formats16.test(data93))){
const err273 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/format",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data91.phone !== undefined){
let data94 = data91.phone;
if(typeof data94 === "string"){
if(func1(data94) > 30){
const err275 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(func1(data94) < 3){
const err276 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/properties/contact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.declarations !== undefined){
let data95 = data.declarations;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.authority === undefined){
const err279 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data95.texts === undefined){
const err280 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data95.information === undefined){
const err281 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key12 in data95){
if(!((((key12 === "authority") || (key12 === "texts")) || (key12 === "logo")) || (key12 === "information"))){
const err282 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data95.authority !== undefined){
if(true !== data95.authority){
const err283 = {instancePath:instancePath+"/declarations/authority",schemaPath:"#/properties/declarations/properties/authority/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data95.texts !== undefined){
if(true !== data95.texts){
const err284 = {instancePath:instancePath+"/declarations/texts",schemaPath:"#/properties/declarations/properties/texts/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data95.logo !== undefined){
if(true !== data95.logo){
const err285 = {instancePath:instancePath+"/declarations/logo",schemaPath:"#/properties/declarations/properties/logo/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data95.information !== undefined){
if(true !== data95.information){
const err286 = {instancePath:instancePath+"/declarations/information",schemaPath:"#/properties/declarations/properties/information/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
