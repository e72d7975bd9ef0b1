// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs cde43e0b8f4c6a40ff92e41092b1859090d998b2efcd2d3e0d93ccc57c700c52
// Code 4dca18bbbec095549ff2a0ddb098564820a53d2fcd5ac26ddea38ef28a400b72
export const validate = validate52;
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const formats0 = /^(?:(?:[0-9]{4})-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:[0-9]{4})-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|(?:[0-9]{4})-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const formats2 = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const formats44 = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^https://\\S+$", "u");
const pattern16 = new RegExp("^https?://\\S+$", "u");
const pattern18 = new RegExp("^[0-9]{5}$", "u");
const pattern11 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern41 = new RegExp("^(19|20)[0-9]{2}$", "u");
const pattern43 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern44 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 2){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((data0 === "emploi") || (data0 === "logement")) || (data0 === "education")) || (data0 === "internet-medias")) || (data0 === "sport")) || (data0 === "transports")) || (data0 === "police-justice")) || (data0 === "services-publics")) || (data0 === "sante")) || (data0 === "commerce-loisirs")) || (data0 === "culture")) || (data0 === "tous"))){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data === "telephone") || (data === "sms")) || (data === "formulaire")) || (data === "tchat")) || (data === "courriel")) || (data === "sur-place")) || (data === "application")) || (data === "courrier")) || (data === "site")) || (data === "visio")) || (data === "borne")) || (data === "extension")) || (data === "accessibilite"))){
const err1 = {instancePath,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((data0 === "lundi") || (data0 === "mardi")) || (data0 === "mercredi")) || (data0 === "jeudi")) || (data0 === "vendredi")) || (data0 === "samedi")) || (data0 === "dimanche")) || (data0 === "ferie"))){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const pattern12 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "from")) || (key0 === "to"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.days !== undefined){
if(!(validate61(data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err4 = {instancePath:instancePath+"/from",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err6 = {instancePath:instancePath+"/to",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/from",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.test(data0))){
const err3 = {instancePath:instancePath+"/from",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/to",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/to",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err8 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/note",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "01") || (data === "02")) || (data === "03")) || (data === "04")) || (data === "05")) || (data === "06")) || (data === "07")) || (data === "08")) || (data === "09")) || (data === "10")) || (data === "11")) || (data === "12")) || (data === "13")) || (data === "14")) || (data === "15")) || (data === "16")) || (data === "17")) || (data === "18")) || (data === "19")) || (data === "21")) || (data === "22")) || (data === "23")) || (data === "24")) || (data === "25")) || (data === "26")) || (data === "27")) || (data === "28")) || (data === "29")) || (data === "2A")) || (data === "2B")) || (data === "30")) || (data === "31")) || (data === "32")) || (data === "33")) || (data === "34")) || (data === "35")) || (data === "36")) || (data === "37")) || (data === "38")) || (data === "39")) || (data === "40")) || (data === "41")) || (data === "42")) || (data === "43")) || (data === "44")) || (data === "45")) || (data === "46")) || (data === "47")) || (data === "48")) || (data === "49")) || (data === "50")) || (data === "51")) || (data === "52")) || (data === "53")) || (data === "54")) || (data === "55")) || (data === "56")) || (data === "57")) || (data === "58")) || (data === "59")) || (data === "60")) || (data === "61")) || (data === "62")) || (data === "63")) || (data === "64")) || (data === "65")) || (data === "66")) || (data === "67")) || (data === "68")) || (data === "69")) || (data === "70")) || (data === "71")) || (data === "72")) || (data === "73")) || (data === "74")) || (data === "75")) || (data === "76")) || (data === "77")) || (data === "78")) || (data === "79")) || (data === "80")) || (data === "81")) || (data === "82")) || (data === "83")) || (data === "84")) || (data === "85")) || (data === "86")) || (data === "87")) || (data === "88")) || (data === "89")) || (data === "90")) || (data === "91")) || (data === "92")) || (data === "93")) || (data === "94")) || (data === "95")) || (data === "971")) || (data === "972")) || (data === "973")) || (data === "974")) || (data === "976")) || (data === "975")) || (data === "977")) || (data === "978")) || (data === "984")) || (data === "986")) || (data === "987")) || (data === "988")) || (data === "989"))){
const err1 = {instancePath,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data0 === "fr") || (data0 === "en")) || (data0 === "ar")) || (data0 === "es")) || (data0 === "pt")) || (data0 === "it")) || (data0 === "de")) || (data0 === "tr")) || (data0 === "ro")) || (data0 === "bg")) || (data0 === "sq")) || (data0 === "sr")) || (data0 === "uk")) || (data0 === "ru")) || (data0 === "pl")) || (data0 === "zh")) || (data0 === "vi")) || (data0 === "ta")) || (data0 === "ur")) || (data0 === "ps")) || (data0 === "fa")) || (data0 === "bn")) || (data0 === "hi")) || (data0 === "so")) || (data0 === "ti")) || (data0 === "am")) || (data0 === "wo")) || (data0 === "bm")) || (data0 === "ff")) || (data0 === "ln")) || (data0 === "sw")) || (data0 === "mg")) || (data0 === "ht")) || (data0 === "gcf")) || (data0 === "gcr")) || (data0 === "rcf")) || (data0 === "kab")) || (data0 === "ber")) || (data0 === "rom")) || (data0 === "fsl"))){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const pattern23 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-[0-9]{4})?$", "u");
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "date")) || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err2 = {instancePath:instancePath+"/url",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern16.test(data0)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats2.test(data0))){
const err4 = {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/url",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern23.test(data1)){
const err6 = {instancePath:instancePath+"/date",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err8 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/note",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((data === "danger-pour-le-public") || (data === "information-erronee")) || (data === "contenu-illicite")) || (data === "demande-du-partenaire")) || (data === "decision-du-defenseur")) || (data === "avis-du-comite")) || (data === "fin-de-convention")) || (data === "service-ferme")) || (data === "fusion-de-fiches"))){
const err1 = {instancePath,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "value")) || (key0 === "note")) || (key0 === "source")) || (key0 === "checked_on"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate57(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err2 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/value",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err5 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/note",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func2(data3) > 500){
const err8 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern16.test(data3)){
const err9 = {instancePath:instancePath+"/source",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats2.test(data3))){
const err10 = {instancePath:instancePath+"/source",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.checked_on !== undefined){
let data4 = data.checked_on;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/checked_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0.test(data4))){
const err13 = {instancePath:instancePath+"/checked_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/checked_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
if(data.event !== undefined){
const err4 = {instancePath:instancePath+"/event",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.idea !== undefined){
const err5 = {instancePath:instancePath+"/idea",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
props0.event = true;
props0.idea = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisation !== undefined){
let data5 = data.organisation;
const _errs9 = errors;
const _errs10 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.base === undefined) && (missing0 = "base")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs10 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/organisation",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs12 = errors;
let valid6 = true;
const _errs13 = errors;
const _errs14 = errors;
let valid7 = false;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "organisation")){
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
}
var _valid2 = _errs15 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.kind = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.event === undefined) && (missing1 = "event")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = valid7 || _valid2;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.idea === undefined) && (missing2 = "idea")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
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
if(!_valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "scheme"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid6 = _valid1;
}
if(!valid6){
const err14 = {instancePath,keyword:"if",params:{}};
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
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.event === undefined) && (missing3 = "event")){
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
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
const err16 = {instancePath:instancePath+"/scheme",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.idea !== undefined){
const err17 = {instancePath:instancePath+"/idea",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid9 = _valid3;
if(valid9){
var props2 = {};
props2.scheme = true;
props2.idea = true;
}
}
if(!valid9){
const err18 = {instancePath,keyword:"if",params:{}};
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
const _errs25 = errors;
let valid11 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.idea === undefined) && (missing4 = "idea")){
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
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
const err20 = {instancePath:instancePath+"/scheme",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs27 === errors;
valid11 = _valid4;
if(valid11){
var props3 = {};
props3.scheme = true;
}
}
if(!valid11){
const err21 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const _errs29 = errors;
let valid13 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "confirm")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event !== undefined){
const err23 = {instancePath:instancePath+"/event",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.idea !== undefined){
const err24 = {instancePath:instancePath+"/idea",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid5 = _errs32 === errors;
valid13 = _valid5;
if(valid13){
var props4 = {};
props4.event = true;
props4.idea = true;
props4.kind = true;
}
}
if(!valid13){
const err25 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const _errs34 = errors;
let valid16 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "new")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid6 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data14 = data.scheme;
const _errs39 = errors;
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if((data14.base === undefined) && (missing5 = "base")){
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
var valid19 = _errs40 === errors;
if(valid19){
const err28 = {instancePath:instancePath+"/scheme",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.record === undefined){
const err29 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.body === undefined){
const err30 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.event !== undefined){
let data15 = data.event;
const _errs42 = errors;
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing6;
if((data15.base === undefined) && (missing6 = "base")){
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
var valid20 = _errs43 === errors;
if(valid20){
const err32 = {instancePath:instancePath+"/event",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.record === undefined){
const err33 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15.body === undefined){
const err34 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data16 = data.idea;
const _errs45 = errors;
const _errs46 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing7;
if((data16.base === undefined) && (missing7 = "base")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid21 = _errs46 === errors;
if(valid21){
const err36 = {instancePath:instancePath+"/idea",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.record === undefined){
const err37 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.body === undefined){
const err38 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var _valid6 = _errs37 === errors;
valid16 = _valid6;
if(valid16){
var props5 = {};
props5.scheme = true;
props5.event = true;
props5.idea = true;
props5.kind = true;
}
ifClause1 = "then";
}
else {
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data17 = data.scheme;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.base === undefined){
const err39 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.event !== undefined){
let data18 = data.event;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.base === undefined){
const err40 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data19 = data.idea;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.base === undefined){
const err41 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
var _valid6 = _errs47 === errors;
valid16 = _valid6;
if(valid16){
if(props5 !== true){
props5 = props5 || {};
props5.scheme = true;
props5.event = true;
props5.idea = true;
}
}
ifClause1 = "else";
}
if(!valid16){
const err42 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
const _errs52 = errors;
let valid23 = true;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "update")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
var _valid7 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data21 = data.scheme;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.record === undefined){
const err44 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21.body === undefined){
const err45 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "body"}};
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
if(data.event !== undefined){
let data22 = data.event;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.record === undefined){
const err46 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.body === undefined){
const err47 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data23 = data.idea;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.record === undefined){
const err48 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.body === undefined){
const err49 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
var _valid7 = _errs55 === errors;
valid23 = _valid7;
if(valid23){
var props6 = {};
props6.scheme = true;
props6.event = true;
props6.idea = true;
props6.kind = true;
}
}
if(!valid23){
const err50 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
const _errs60 = errors;
let valid26 = true;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data24 = data.kind;
if(!((data24 === "confirm") || (data24 === "close"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
var _valid8 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data25 = data.scheme;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.record !== undefined){
const err52 = {instancePath:instancePath+"/scheme/record",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25.body !== undefined){
const err53 = {instancePath:instancePath+"/scheme/body",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.event !== undefined){
let data28 = data.event;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.record !== undefined){
const err54 = {instancePath:instancePath+"/event/record",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28.body !== undefined){
const err55 = {instancePath:instancePath+"/event/body",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data31 = data.idea;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.record !== undefined){
const err56 = {instancePath:instancePath+"/idea/record",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31.body !== undefined){
const err57 = {instancePath:instancePath+"/idea/body",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid8 = _errs63 === errors;
valid26 = _valid8;
if(valid26){
var props7 = {};
props7.scheme = true;
props7.event = true;
props7.idea = true;
props7.kind = true;
}
}
if(!valid26){
const err58 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs68 = errors;
let valid32 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if(!(data.kind === "close")){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
var _valid9 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid9){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data35 = data.scheme;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.reason === undefined){
const err60 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.event !== undefined){
let data36 = data.event;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.reason === undefined){
const err61 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data37 = data.idea;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.reason === undefined){
const err62 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
var _valid9 = _errs71 === errors;
valid32 = _valid9;
if(valid32){
var props8 = {};
props8.scheme = true;
props8.event = true;
props8.idea = true;
props8.kind = true;
}
ifClause2 = "then";
}
else {
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data38 = data.scheme;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.reason !== undefined){
const err63 = {instancePath:instancePath+"/scheme/reason",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data.event !== undefined){
let data40 = data.event;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.reason !== undefined){
const err64 = {instancePath:instancePath+"/event/reason",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.idea !== undefined){
let data42 = data.idea;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.reason !== undefined){
const err65 = {instancePath:instancePath+"/idea/reason",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
var _valid9 = _errs75 === errors;
valid32 = _valid9;
if(valid32){
if(props8 !== true){
props8 = props8 || {};
props8.scheme = true;
props8.event = true;
props8.idea = true;
}
}
ifClause2 = "else";
}
if(!valid32){
const err66 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs80 = errors;
let valid39 = true;
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data44 = data.kind;
if(!(((data44 === "update") || (data44 === "confirm")) || (data44 === "close"))){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
var _valid10 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisation !== undefined){
let data45 = data.organisation;
const _errs85 = errors;
const _errs86 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing8;
if((data45.record === undefined) && (missing8 = "record")){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid42 = _errs86 === errors;
if(valid42){
const err69 = {instancePath:instancePath+"/organisation",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
}
var _valid10 = _errs83 === errors;
valid39 = _valid10;
if(valid39){
var props9 = {};
props9.organisation = true;
props9.kind = true;
}
}
if(!valid39){
const err70 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs88 = errors;
let valid43 = true;
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.logo === undefined) && (missing9 = "logo")){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid11 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.declarations !== undefined){
let data46 = data.declarations;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.logo === undefined){
const err72 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "logo"}};
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
}
var _valid11 = _errs90 === errors;
valid43 = _valid11;
if(valid43){
var props10 = {};
props10.declarations = true;
}
}
if(!valid43){
const err73 = {instancePath,keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err74 = {instancePath,keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.kind === undefined){
const err75 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.made_on === undefined){
const err76 = {instancePath,keyword:"required",params:{missingProperty: "made_on"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.organisation === undefined){
const err77 = {instancePath,keyword:"required",params:{missingProperty: "organisation"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.declarations === undefined){
const err78 = {instancePath,keyword:"required",params:{missingProperty: "declarations"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.contact === undefined){
const err79 = {instancePath,keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key0 in data){
if(!(func1.call({"format":0,"kind":0,"made_on":0,"reference":0,"organisation":0,"scheme":0,"event":0,"idea":0,"logo":0,"contact":0,"declarations":0}, key0))){
const err80 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.format !== undefined){
if("egalite-proposition-1" !== data.format){
const err81 = {instancePath:instancePath+"/format",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.kind !== undefined){
let data48 = data.kind;
if(typeof data48 !== "string"){
const err82 = {instancePath:instancePath+"/kind",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(((((data48 === "new") || (data48 === "update")) || (data48 === "confirm")) || (data48 === "close")) || (data48 === "organisation"))){
const err83 = {instancePath:instancePath+"/kind",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.made_on !== undefined){
let data49 = data.made_on;
if(typeof data49 === "string"){
if(!pattern3.test(data49)){
const err84 = {instancePath:instancePath+"/made_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(formats0.test(data49))){
const err85 = {instancePath:instancePath+"/made_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/made_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.reference !== undefined){
let data50 = data.reference;
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
const err87 = {instancePath:instancePath+"/reference",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/reference",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.organisation !== undefined){
let data51 = data.organisation;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.id === undefined){
const err89 = {instancePath:instancePath+"/organisation",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key1 in data51){
if(!(((key1 === "id") || (key1 === "base")) || (key1 === "record"))){
const err90 = {instancePath:instancePath+"/organisation",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data51.id !== undefined){
let data52 = data51.id;
if(typeof data52 === "string"){
if(func2(data52) > 80){
const err91 = {instancePath:instancePath+"/organisation/id",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data52) < 2){
const err92 = {instancePath:instancePath+"/organisation/id",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern5.test(data52)){
const err93 = {instancePath:instancePath+"/organisation/id",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/organisation/id",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data51.base !== undefined){
let data53 = data51.base;
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
const err95 = {instancePath:instancePath+"/organisation/base",keyword:"pattern",params:{}};
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
const err96 = {instancePath:instancePath+"/organisation/base",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data51.record !== undefined){
let data54 = data51.record;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.name === undefined){
const err97 = {instancePath:instancePath+"/organisation/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data54.kind === undefined){
const err98 = {instancePath:instancePath+"/organisation/record",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key2 in data54){
if(!((((key2 === "name") || (key2 === "kind")) || (key2 === "presentation")) || (key2 === "site"))){
const err99 = {instancePath:instancePath+"/organisation/record",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data54.name !== undefined){
let data55 = data54.name;
if(typeof data55 === "string"){
if(func2(data55) > 160){
const err100 = {instancePath:instancePath+"/organisation/record/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data55) < 2){
const err101 = {instancePath:instancePath+"/organisation/record/name",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/organisation/record/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data54.kind !== undefined){
let data56 = data54.kind;
if(typeof data56 !== "string"){
const err103 = {instancePath:instancePath+"/organisation/record/kind",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((((data56 === "association") || (data56 === "institution")) || (data56 === "collectivite")) || (data56 === "entreprise")) || (data56 === "culture"))){
const err104 = {instancePath:instancePath+"/organisation/record/kind",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data54.presentation !== undefined){
let data57 = data54.presentation;
if(typeof data57 === "string"){
if(func2(data57) > 600){
const err105 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func2(data57) < 20){
const err106 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/organisation/record/presentation",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data54.site !== undefined){
let data58 = data54.site;
if(typeof data58 === "string"){
if(func2(data58) > 500){
const err108 = {instancePath:instancePath+"/organisation/record/site",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern7.test(data58)){
const err109 = {instancePath:instancePath+"/organisation/record/site",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(formats2.test(data58))){
const err110 = {instancePath:instancePath+"/organisation/record/site",keyword:"format",params:{format: "uri"}};
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
const err111 = {instancePath:instancePath+"/organisation/record/site",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/organisation/record",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/organisation",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.scheme !== undefined){
let data59 = data.scheme;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id === undefined){
const err114 = {instancePath:instancePath+"/scheme",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key3 in data59){
if(!(((((key3 === "id") || (key3 === "base")) || (key3 === "record")) || (key3 === "body")) || (key3 === "reason"))){
const err115 = {instancePath:instancePath+"/scheme",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data59.id !== undefined){
let data60 = data59.id;
if(typeof data60 === "string"){
if(func2(data60) > 80){
const err116 = {instancePath:instancePath+"/scheme/id",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func2(data60) < 2){
const err117 = {instancePath:instancePath+"/scheme/id",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern5.test(data60)){
const err118 = {instancePath:instancePath+"/scheme/id",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/scheme/id",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data59.base !== undefined){
let data61 = data59.base;
if(typeof data61 === "string"){
if(!pattern6.test(data61)){
const err120 = {instancePath:instancePath+"/scheme/base",keyword:"pattern",params:{}};
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
const err121 = {instancePath:instancePath+"/scheme/base",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.record !== undefined){
let data62 = data59.record;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.name === undefined){
const err122 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data62.needs === undefined){
const err123 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "needs"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data62.summary === undefined){
const err124 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data62.sectors === undefined){
const err125 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "sectors"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data62.channels === undefined){
const err126 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data62.territory === undefined){
const err127 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "territory"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data62.status === undefined){
const err128 = {instancePath:instancePath+"/scheme/record",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key4 in data62){
if(!(func1.call({"name":0,"operator_label":0,"co_partners":0,"status":0,"needs":0,"summary":0,"sectors":0,"channels":0,"places":0,"closed":0,"territory":0,"territory_label":0,"audience":0,"audience_label":0,"languages":0,"languages_label":0,"interpreters":0,"free":0,"free_note":0,"free_for_members":0,"cost":0,"anonymous":0,"confidential":0,"appointment":0,"limits":0,"evidence_examples":0,"note":0,"keywords":0,"sources":0,"planned_for":0}, key4))){
const err129 = {instancePath:instancePath+"/scheme/record",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data62.name !== undefined){
let data63 = data62.name;
if(typeof data63 === "string"){
if(func2(data63) > 120){
const err130 = {instancePath:instancePath+"/scheme/record/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data63) < 2){
const err131 = {instancePath:instancePath+"/scheme/record/name",keyword:"minLength",params:{}};
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
const err132 = {instancePath:instancePath+"/scheme/record/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data62.operator_label !== undefined){
let data64 = data62.operator_label;
if(typeof data64 === "string"){
if(func2(data64) > 200){
const err133 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data64) < 3){
const err134 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"minLength",params:{}};
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
const err135 = {instancePath:instancePath+"/scheme/record/operator_label",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data62.co_partners !== undefined){
if(!(validate53(data62.co_partners, {instancePath:instancePath+"/scheme/record/co_partners",parentData:data62,parentDataProperty:"co_partners",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data62.status !== undefined){
let data66 = data62.status;
if(typeof data66 !== "string"){
const err136 = {instancePath:instancePath+"/scheme/record/status",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(((data66 === "draft") || (data66 === "planned")) || (data66 === "online"))){
const err137 = {instancePath:instancePath+"/scheme/record/status",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data62.needs !== undefined){
let data67 = data62.needs;
if(Array.isArray(data67)){
if(data67.length < 1){
const err138 = {instancePath:instancePath+"/scheme/record/needs",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len0 = data67.length;
for(let i0=0; i0<len0; i0++){
let data68 = data67[i0];
if(typeof data68 !== "string"){
const err139 = {instancePath:instancePath+"/scheme/record/needs/" + i0,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data68 === "defendre") || (data68 === "alerter")) || (data68 === "agir"))){
const err140 = {instancePath:instancePath+"/scheme/record/needs/" + i0,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
let i1 = data67.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data67[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err141 = {instancePath:instancePath+"/scheme/record/needs",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err142 = {instancePath:instancePath+"/scheme/record/needs",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data62.summary !== undefined){
let data69 = data62.summary;
if(typeof data69 === "string"){
if(func2(data69) > 200){
const err143 = {instancePath:instancePath+"/scheme/record/summary",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func2(data69) < 40){
const err144 = {instancePath:instancePath+"/scheme/record/summary",keyword:"minLength",params:{}};
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
const err145 = {instancePath:instancePath+"/scheme/record/summary",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data62.sectors !== undefined){
if(!(validate55(data62.sectors, {instancePath:instancePath+"/scheme/record/sectors",parentData:data62,parentDataProperty:"sectors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data62.channels !== undefined){
let data71 = data62.channels;
if(Array.isArray(data71)){
if(data71.length < 1){
const err146 = {instancePath:instancePath+"/scheme/record/channels",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len1 = data71.length;
for(let i2=0; i2<len1; i2++){
let data72 = data71[i2];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err147 = {instancePath:instancePath+"/scheme/record/channels/" + i2,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key5 in data72){
if(!(func1.call({"type":0,"value":0,"read_as":0,"hours":0,"opening":0,"closed":0,"opens_on":0,"zone":0,"cost":0,"note":0,"source":0,"checked_on":0}, key5))){
const err148 = {instancePath:instancePath+"/scheme/record/channels/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data72.type !== undefined){
if(!(validate57(data72.type, {instancePath:instancePath+"/scheme/record/channels/" + i2+"/type",parentData:data72,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data72.value !== undefined){
let data74 = data72.value;
if(typeof data74 === "string"){
if(func2(data74) > 300){
const err149 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/value",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data74) < 1){
const err150 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/value",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/value",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data72.read_as !== undefined){
let data75 = data72.read_as;
if(typeof data75 === "string"){
if(func2(data75) > 300){
const err152 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/read_as",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func2(data75) < 1){
const err153 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/read_as",keyword:"minLength",params:{}};
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
const err154 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/read_as",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data72.hours !== undefined){
let data76 = data72.hours;
if(typeof data76 === "string"){
if(func2(data76) > 200){
const err155 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/hours",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func2(data76) < 1){
const err156 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/hours",keyword:"minLength",params:{}};
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
const err157 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/hours",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data72.opening !== undefined){
if(!(validate59(data72.opening, {instancePath:instancePath+"/scheme/record/channels/" + i2+"/opening",parentData:data72,parentDataProperty:"opening",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data72.closed !== undefined){
if(!(validate65(data72.closed, {instancePath:instancePath+"/scheme/record/channels/" + i2+"/closed",parentData:data72,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data72.opens_on !== undefined){
let data79 = data72.opens_on;
if(typeof data79 === "string"){
if(!pattern3.test(data79)){
const err158 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/opens_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!(formats0.test(data79))){
const err159 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/opens_on",keyword:"format",params:{format: "date"}};
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
const err160 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/opens_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data72.zone !== undefined){
let data80 = data72.zone;
if(typeof data80 !== "string"){
const err161 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/zone",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!((data80 === "hexagone") || (data80 === "outre-mer"))){
const err162 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/zone",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data72.cost !== undefined){
let data81 = data72.cost;
if(typeof data81 === "string"){
if(func2(data81) > 200){
const err163 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/cost",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func2(data81) < 1){
const err164 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/cost",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/cost",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data72.note !== undefined){
let data82 = data72.note;
if(typeof data82 === "string"){
if(func2(data82) > 300){
const err166 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func2(data82) < 1){
const err167 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/note",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data72.source !== undefined){
let data83 = data72.source;
if(typeof data83 === "string"){
if(func2(data83) > 500){
const err169 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/source",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern16.test(data83)){
const err170 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/source",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!(formats2.test(data83))){
const err171 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/source",keyword:"format",params:{format: "uri"}};
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
const err172 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/source",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data72.checked_on !== undefined){
let data84 = data72.checked_on;
if(typeof data84 === "string"){
if(!pattern3.test(data84)){
const err173 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/checked_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(formats0.test(data84))){
const err174 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/checked_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/scheme/record/channels/" + i2+"/checked_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/scheme/record/channels/" + i2,keyword:"type",params:{}};
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
const err177 = {instancePath:instancePath+"/scheme/record/channels",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data62.places !== undefined){
let data85 = data62.places;
if(Array.isArray(data85)){
if(data85.length < 1){
const err178 = {instancePath:instancePath+"/scheme/record/places",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len2 = data85.length;
for(let i3=0; i3<len2; i3++){
let data86 = data85[i3];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.city === undefined){
const err179 = {instancePath:instancePath+"/scheme/record/places/" + i3,keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data86.department === undefined){
const err180 = {instancePath:instancePath+"/scheme/record/places/" + i3,keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key6 in data86){
if(!(func1.call({"name":0,"address":0,"postcode":0,"city":0,"department":0,"hours":0,"opening":0,"closed":0,"opens_on":0,"phone":0,"cost":0,"appointment":0,"step_free":0,"note":0,"source":0,"checked_on":0}, key6))){
const err181 = {instancePath:instancePath+"/scheme/record/places/" + i3,keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 === "string"){
if(func2(data87) > 120){
const err182 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func2(data87) < 1){
const err183 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/name",keyword:"minLength",params:{}};
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
const err184 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data86.address !== undefined){
let data88 = data86.address;
if(typeof data88 === "string"){
if(func2(data88) > 160){
const err185 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/address",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data88) < 1){
const err186 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/address",keyword:"minLength",params:{}};
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
const err187 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/address",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data86.postcode !== undefined){
let data89 = data86.postcode;
if(typeof data89 === "string"){
if(!pattern18.test(data89)){
const err188 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/postcode",keyword:"pattern",params:{}};
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
const err189 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/postcode",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data86.city !== undefined){
let data90 = data86.city;
if(typeof data90 === "string"){
if(func2(data90) > 80){
const err190 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/city",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func2(data90) < 1){
const err191 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/city",keyword:"minLength",params:{}};
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
const err192 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/city",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data86.department !== undefined){
if(!(validate69(data86.department, {instancePath:instancePath+"/scheme/record/places/" + i3+"/department",parentData:data86,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data86.hours !== undefined){
let data92 = data86.hours;
if(typeof data92 === "string"){
if(func2(data92) > 200){
const err193 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/hours",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func2(data92) < 1){
const err194 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/hours",keyword:"minLength",params:{}};
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
const err195 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/hours",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data86.opening !== undefined){
if(!(validate59(data86.opening, {instancePath:instancePath+"/scheme/record/places/" + i3+"/opening",parentData:data86,parentDataProperty:"opening",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data86.closed !== undefined){
if(!(validate65(data86.closed, {instancePath:instancePath+"/scheme/record/places/" + i3+"/closed",parentData:data86,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data86.opens_on !== undefined){
let data95 = data86.opens_on;
if(typeof data95 === "string"){
if(!pattern3.test(data95)){
const err196 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/opens_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(formats0.test(data95))){
const err197 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/opens_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/opens_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data86.phone !== undefined){
let data96 = data86.phone;
if(typeof data96 === "string"){
if(func2(data96) > 30){
const err199 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/phone",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(func2(data96) < 3){
const err200 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/phone",keyword:"minLength",params:{}};
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
const err201 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/phone",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data86.cost !== undefined){
let data97 = data86.cost;
if(typeof data97 === "string"){
if(func2(data97) > 200){
const err202 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/cost",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func2(data97) < 1){
const err203 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/cost",keyword:"minLength",params:{}};
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
const err204 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/cost",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data86.appointment !== undefined){
if(typeof data86.appointment !== "boolean"){
const err205 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/appointment",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data86.step_free !== undefined){
if(typeof data86.step_free !== "boolean"){
const err206 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/step_free",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data86.note !== undefined){
let data100 = data86.note;
if(typeof data100 === "string"){
if(func2(data100) > 300){
const err207 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func2(data100) < 1){
const err208 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/note",keyword:"minLength",params:{}};
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
const err209 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data86.source !== undefined){
let data101 = data86.source;
if(typeof data101 === "string"){
if(func2(data101) > 500){
const err210 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/source",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!pattern16.test(data101)){
const err211 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/source",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(formats2.test(data101))){
const err212 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/source",keyword:"format",params:{format: "uri"}};
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
const err213 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/source",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data86.checked_on !== undefined){
let data102 = data86.checked_on;
if(typeof data102 === "string"){
if(!pattern3.test(data102)){
const err214 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/checked_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!(formats0.test(data102))){
const err215 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/checked_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/scheme/record/places/" + i3+"/checked_on",keyword:"type",params:{}};
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
const err217 = {instancePath:instancePath+"/scheme/record/places/" + i3,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/scheme/record/places",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data62.closed !== undefined){
if(!(validate65(data62.closed, {instancePath:instancePath+"/scheme/record/closed",parentData:data62,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data62.territory !== undefined){
let data104 = data62.territory;
const _errs204 = errors;
let valid59 = false;
let passing0 = null;
const _errs205 = errors;
if(typeof data104 !== "string"){
const err219 = {instancePath:instancePath+"/scheme/record/territory",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if("national" !== data104){
const err220 = {instancePath:instancePath+"/scheme/record/territory",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid12 = _errs205 === errors;
if(_valid12){
valid59 = true;
passing0 = 0;
}
const _errs207 = errors;
if(Array.isArray(data104)){
if(data104.length < 1){
const err221 = {instancePath:instancePath+"/scheme/record/territory",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len3 = data104.length;
for(let i4=0; i4<len3; i4++){
let data105 = data104[i4];
if(typeof data105 !== "string"){
const err222 = {instancePath:instancePath+"/scheme/record/territory/" + i4,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data105 === "01") || (data105 === "02")) || (data105 === "03")) || (data105 === "04")) || (data105 === "05")) || (data105 === "06")) || (data105 === "07")) || (data105 === "08")) || (data105 === "09")) || (data105 === "10")) || (data105 === "11")) || (data105 === "12")) || (data105 === "13")) || (data105 === "14")) || (data105 === "15")) || (data105 === "16")) || (data105 === "17")) || (data105 === "18")) || (data105 === "19")) || (data105 === "21")) || (data105 === "22")) || (data105 === "23")) || (data105 === "24")) || (data105 === "25")) || (data105 === "26")) || (data105 === "27")) || (data105 === "28")) || (data105 === "29")) || (data105 === "2A")) || (data105 === "2B")) || (data105 === "30")) || (data105 === "31")) || (data105 === "32")) || (data105 === "33")) || (data105 === "34")) || (data105 === "35")) || (data105 === "36")) || (data105 === "37")) || (data105 === "38")) || (data105 === "39")) || (data105 === "40")) || (data105 === "41")) || (data105 === "42")) || (data105 === "43")) || (data105 === "44")) || (data105 === "45")) || (data105 === "46")) || (data105 === "47")) || (data105 === "48")) || (data105 === "49")) || (data105 === "50")) || (data105 === "51")) || (data105 === "52")) || (data105 === "53")) || (data105 === "54")) || (data105 === "55")) || (data105 === "56")) || (data105 === "57")) || (data105 === "58")) || (data105 === "59")) || (data105 === "60")) || (data105 === "61")) || (data105 === "62")) || (data105 === "63")) || (data105 === "64")) || (data105 === "65")) || (data105 === "66")) || (data105 === "67")) || (data105 === "68")) || (data105 === "69")) || (data105 === "70")) || (data105 === "71")) || (data105 === "72")) || (data105 === "73")) || (data105 === "74")) || (data105 === "75")) || (data105 === "76")) || (data105 === "77")) || (data105 === "78")) || (data105 === "79")) || (data105 === "80")) || (data105 === "81")) || (data105 === "82")) || (data105 === "83")) || (data105 === "84")) || (data105 === "85")) || (data105 === "86")) || (data105 === "87")) || (data105 === "88")) || (data105 === "89")) || (data105 === "90")) || (data105 === "91")) || (data105 === "92")) || (data105 === "93")) || (data105 === "94")) || (data105 === "95")) || (data105 === "971")) || (data105 === "972")) || (data105 === "973")) || (data105 === "974")) || (data105 === "976")) || (data105 === "975")) || (data105 === "977")) || (data105 === "978")) || (data105 === "984")) || (data105 === "986")) || (data105 === "987")) || (data105 === "988")) || (data105 === "989"))){
const err223 = {instancePath:instancePath+"/scheme/record/territory/" + i4,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
let i5 = data104.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data104[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err224 = {instancePath:instancePath+"/scheme/record/territory",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err225 = {instancePath:instancePath+"/scheme/record/territory",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid12 = _errs207 === errors;
if(_valid12 && valid59){
valid59 = false;
passing0 = [passing0, 1];
}
else {
if(_valid12){
valid59 = true;
passing0 = 1;
}
}
if(!valid59){
const err226 = {instancePath:instancePath+"/scheme/record/territory",keyword:"oneOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
}
if(data62.territory_label !== undefined){
let data106 = data62.territory_label;
if(typeof data106 === "string"){
if(func2(data106) > 200){
const err227 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data106) < 2){
const err228 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"minLength",params:{}};
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
const err229 = {instancePath:instancePath+"/scheme/record/territory_label",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data62.audience !== undefined){
let data107 = data62.audience;
if(Array.isArray(data107)){
if(data107.length < 1){
const err230 = {instancePath:instancePath+"/scheme/record/audience",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len4 = data107.length;
for(let i6=0; i6<len4; i6++){
let data108 = data107[i6];
if(typeof data108 !== "string"){
const err231 = {instancePath:instancePath+"/scheme/record/audience/" + i6,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data108 === "tout-public") || (data108 === "victimes")) || (data108 === "temoins")) || (data108 === "proches")) || (data108 === "ayants-droit")) || (data108 === "representants-legaux")) || (data108 === "particuliers")) || (data108 === "mineurs")) || (data108 === "majeurs")) || (data108 === "enfants")) || (data108 === "adolescents")) || (data108 === "jeunes")) || (data108 === "parents")) || (data108 === "familles")) || (data108 === "eleves")) || (data108 === "groupes-scolaires")) || (data108 === "etudiants")) || (data108 === "enseignants")) || (data108 === "educateurs")) || (data108 === "intervenants")) || (data108 === "personnels")) || (data108 === "ecoles")) || (data108 === "colleges")) || (data108 === "lycees")) || (data108 === "etablissements-scolaires")) || (data108 === "universites")) || (data108 === "salaries")) || (data108 === "interimaires")) || (data108 === "candidats")) || (data108 === "demandeurs-d-emploi")) || (data108 === "employeurs")) || (data108 === "recruteurs")) || (data108 === "syndicats")) || (data108 === "entreprises")) || (data108 === "professionnels")) || (data108 === "travailleurs-sociaux")) || (data108 === "acteurs-sociaux")) || (data108 === "benevoles")) || (data108 === "associations")) || (data108 === "collectivites")) || (data108 === "communes")) || (data108 === "elus")) || (data108 === "administrations")) || (data108 === "etablissements-publics")) || (data108 === "agents-publics")) || (data108 === "magistrats")) || (data108 === "policiers")) || (data108 === "auteurs-d-infractions")) || (data108 === "usagers-des-services-publics")) || (data108 === "habitants")) || (data108 === "etrangers")) || (data108 === "personnes-issues-de-l-immigration")) || (data108 === "gens-du-voyage")) || (data108 === "patients")) || (data108 === "assures")) || (data108 === "bailleurs")) || (data108 === "hotes")) || (data108 === "voyageurs")) || (data108 === "internautes")) || (data108 === "utilisateurs")) || (data108 === "telespectateurs")) || (data108 === "auditeurs")) || (data108 === "spectateurs")) || (data108 === "clubs")) || (data108 === "districts")) || (data108 === "ligues")) || (data108 === "federations")) || (data108 === "etablissements-culturels")) || (data108 === "etablissements-partenaires")) || (data108 === "personnes-sourdes-ou-malentendantes")) || (data108 === "personnes-qui-ne-peuvent-pas-parler"))){
const err232 = {instancePath:instancePath+"/scheme/record/audience/" + i6,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
let i7 = data107.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data107[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err233 = {instancePath:instancePath+"/scheme/record/audience",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err234 = {instancePath:instancePath+"/scheme/record/audience",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data62.audience_label !== undefined){
let data109 = data62.audience_label;
if(typeof data109 === "string"){
if(func2(data109) > 300){
const err235 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func2(data109) < 2){
const err236 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"minLength",params:{}};
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
const err237 = {instancePath:instancePath+"/scheme/record/audience_label",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data62.languages !== undefined){
if(!(validate74(data62.languages, {instancePath:instancePath+"/scheme/record/languages",parentData:data62,parentDataProperty:"languages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data62.languages_label !== undefined){
let data111 = data62.languages_label;
if(typeof data111 === "string"){
if(func2(data111) > 200){
const err238 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func2(data111) < 2){
const err239 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"minLength",params:{}};
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
const err240 = {instancePath:instancePath+"/scheme/record/languages_label",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data62.interpreters !== undefined){
if(typeof data62.interpreters !== "boolean"){
const err241 = {instancePath:instancePath+"/scheme/record/interpreters",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data62.free !== undefined){
if(typeof data62.free !== "boolean"){
const err242 = {instancePath:instancePath+"/scheme/record/free",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data62.free_note !== undefined){
let data114 = data62.free_note;
if(typeof data114 === "string"){
if(func2(data114) > 300){
const err243 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func2(data114) < 1){
const err244 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"minLength",params:{}};
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
const err245 = {instancePath:instancePath+"/scheme/record/free_note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data62.free_for_members !== undefined){
if(typeof data62.free_for_members !== "boolean"){
const err246 = {instancePath:instancePath+"/scheme/record/free_for_members",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data62.cost !== undefined){
let data116 = data62.cost;
if(typeof data116 === "string"){
if(func2(data116) > 300){
const err247 = {instancePath:instancePath+"/scheme/record/cost",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(func2(data116) < 1){
const err248 = {instancePath:instancePath+"/scheme/record/cost",keyword:"minLength",params:{}};
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
const err249 = {instancePath:instancePath+"/scheme/record/cost",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data62.anonymous !== undefined){
if(typeof data62.anonymous !== "boolean"){
const err250 = {instancePath:instancePath+"/scheme/record/anonymous",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data62.confidential !== undefined){
if(typeof data62.confidential !== "boolean"){
const err251 = {instancePath:instancePath+"/scheme/record/confidential",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data62.appointment !== undefined){
if(typeof data62.appointment !== "boolean"){
const err252 = {instancePath:instancePath+"/scheme/record/appointment",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data62.limits !== undefined){
let data120 = data62.limits;
if(typeof data120 === "string"){
if(func2(data120) > 400){
const err253 = {instancePath:instancePath+"/scheme/record/limits",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data120) < 1){
const err254 = {instancePath:instancePath+"/scheme/record/limits",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/scheme/record/limits",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data62.evidence_examples !== undefined){
let data121 = data62.evidence_examples;
if(Array.isArray(data121)){
if(data121.length < 1){
const err256 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const len5 = data121.length;
for(let i8=0; i8<len5; i8++){
let data122 = data121[i8];
if(typeof data122 === "string"){
if(func2(data122) > 160){
const err257 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i8,keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(func2(data122) < 1){
const err258 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i8,keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/scheme/record/evidence_examples/" + i8,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
let i9 = data121.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data121[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err260 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err261 = {instancePath:instancePath+"/scheme/record/evidence_examples",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data62.note !== undefined){
let data123 = data62.note;
if(typeof data123 === "string"){
if(func2(data123) > 500){
const err262 = {instancePath:instancePath+"/scheme/record/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(func2(data123) < 1){
const err263 = {instancePath:instancePath+"/scheme/record/note",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/scheme/record/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data62.keywords !== undefined){
let data124 = data62.keywords;
if(Array.isArray(data124)){
if(data124.length < 1){
const err265 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len6 = data124.length;
for(let i10=0; i10<len6; i10++){
let data125 = data124[i10];
if(typeof data125 === "string"){
if(func2(data125) > 60){
const err266 = {instancePath:instancePath+"/scheme/record/keywords/" + i10,keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(func2(data125) < 2){
const err267 = {instancePath:instancePath+"/scheme/record/keywords/" + i10,keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/scheme/record/keywords/" + i10,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
let i11 = data124.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data124[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err269 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"uniqueItems",params:{i: i11, j: j4}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err270 = {instancePath:instancePath+"/scheme/record/keywords",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data62.sources !== undefined){
if(!(validate76(data62.sources, {instancePath:instancePath+"/scheme/record/sources",parentData:data62,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data62.planned_for !== undefined){
let data127 = data62.planned_for;
if(typeof data127 === "string"){
if(!pattern3.test(data127)){
const err271 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!(formats0.test(data127))){
const err272 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/scheme/record/planned_for",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/scheme/record",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data59.body !== undefined){
let data128 = data59.body;
if(typeof data128 === "string"){
if(func2(data128) > 20000){
const err275 = {instancePath:instancePath+"/scheme/body",keyword:"maxLength",params:{}};
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
const err276 = {instancePath:instancePath+"/scheme/body",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data59.reason !== undefined){
if(!(validate80(data59.reason, {instancePath:instancePath+"/scheme/reason",parentData:data59,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err277 = {instancePath:instancePath+"/scheme",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.event !== undefined){
let data130 = data.event;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.id === undefined){
const err278 = {instancePath:instancePath+"/event",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key7 in data130){
if(!(((((key7 === "id") || (key7 === "base")) || (key7 === "record")) || (key7 === "body")) || (key7 === "reason"))){
const err279 = {instancePath:instancePath+"/event",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data130.id !== undefined){
let data131 = data130.id;
if(typeof data131 === "string"){
if(func2(data131) > 80){
const err280 = {instancePath:instancePath+"/event/id",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func2(data131) < 2){
const err281 = {instancePath:instancePath+"/event/id",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!pattern5.test(data131)){
const err282 = {instancePath:instancePath+"/event/id",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/event/id",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data130.base !== undefined){
let data132 = data130.base;
if(typeof data132 === "string"){
if(!pattern6.test(data132)){
const err284 = {instancePath:instancePath+"/event/base",keyword:"pattern",params:{}};
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
const err285 = {instancePath:instancePath+"/event/base",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data130.record !== undefined){
let data133 = data130.record;
const _errs266 = errors;
let valid74 = true;
const _errs267 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing10;
if((data133.mode === undefined) && (missing10 = "mode")){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
if(data133.mode !== undefined){
let data134 = data133.mode;
if(!((data134 === "on-site") || (data134 === "mixed"))){
const err287 = {};
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
}
var _valid13 = _errs267 === errors;
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs269 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.places === undefined){
const err288 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "places"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var _valid13 = _errs269 === errors;
valid74 = _valid13;
}
if(!valid74){
const err289 = {instancePath:instancePath+"/event/record",keyword:"if",params:{}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.name === undefined){
const err290 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data133.kind === undefined){
const err291 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data133.state === undefined){
const err292 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data133.starts_on === undefined){
const err293 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "starts_on"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data133.mode === undefined){
const err294 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data133.summary === undefined){
const err295 = {instancePath:instancePath+"/event/record",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key8 in data133){
if(!(func1.call({"name":0,"co_partners":0,"kind":0,"state":0,"starts_on":0,"starts_at":0,"ends_on":0,"ends_at":0,"mode":0,"places":0,"online_url":0,"access":0,"summary":0,"audience":0,"languages":0,"free":0,"cost":0,"channels":0,"registration_until":0,"sources":0,"replay_url":0}, key8))){
const err296 = {instancePath:instancePath+"/event/record",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data133.name !== undefined){
let data135 = data133.name;
if(typeof data135 === "string"){
if(func2(data135) > 120){
const err297 = {instancePath:instancePath+"/event/record/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(func2(data135) < 2){
const err298 = {instancePath:instancePath+"/event/record/name",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/event/record/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data133.co_partners !== undefined){
if(!(validate53(data133.co_partners, {instancePath:instancePath+"/event/record/co_partners",parentData:data133,parentDataProperty:"co_partners",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data133.kind !== undefined){
let data137 = data133.kind;
if(typeof data137 !== "string"){
const err300 = {instancePath:instancePath+"/event/record/kind",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!((((((data137 === "conference") || (data137 === "rencontre")) || (data137 === "formation")) || (data137 === "spectacle")) || (data137 === "sport")) || (data137 === "campagne"))){
const err301 = {instancePath:instancePath+"/event/record/kind",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data133.state !== undefined){
let data138 = data133.state;
if(typeof data138 !== "string"){
const err302 = {instancePath:instancePath+"/event/record/state",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!(((data138 === "scheduled") || (data138 === "postponed")) || (data138 === "cancelled"))){
const err303 = {instancePath:instancePath+"/event/record/state",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data133.starts_on !== undefined){
let data139 = data133.starts_on;
if(typeof data139 === "string"){
if(!pattern3.test(data139)){
const err304 = {instancePath:instancePath+"/event/record/starts_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!(formats0.test(data139))){
const err305 = {instancePath:instancePath+"/event/record/starts_on",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/event/record/starts_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data133.starts_at !== undefined){
let data140 = data133.starts_at;
if(typeof data140 === "string"){
if(!pattern11.test(data140)){
const err307 = {instancePath:instancePath+"/event/record/starts_at",keyword:"pattern",params:{}};
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
const err308 = {instancePath:instancePath+"/event/record/starts_at",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data133.ends_on !== undefined){
let data141 = data133.ends_on;
if(typeof data141 === "string"){
if(!pattern3.test(data141)){
const err309 = {instancePath:instancePath+"/event/record/ends_on",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!(formats0.test(data141))){
const err310 = {instancePath:instancePath+"/event/record/ends_on",keyword:"format",params:{format: "date"}};
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
const err311 = {instancePath:instancePath+"/event/record/ends_on",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data133.ends_at !== undefined){
let data142 = data133.ends_at;
if(typeof data142 === "string"){
if(!pattern11.test(data142)){
const err312 = {instancePath:instancePath+"/event/record/ends_at",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/event/record/ends_at",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data133.mode !== undefined){
let data143 = data133.mode;
if(typeof data143 !== "string"){
const err314 = {instancePath:instancePath+"/event/record/mode",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!(((data143 === "on-site") || (data143 === "online")) || (data143 === "mixed"))){
const err315 = {instancePath:instancePath+"/event/record/mode",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data133.places !== undefined){
let data144 = data133.places;
if(Array.isArray(data144)){
if(data144.length < 1){
const err316 = {instancePath:instancePath+"/event/record/places",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
const len7 = data144.length;
for(let i12=0; i12<len7; i12++){
let data145 = data144[i12];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.city === undefined){
const err317 = {instancePath:instancePath+"/event/record/places/" + i12,keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data145.department === undefined){
const err318 = {instancePath:instancePath+"/event/record/places/" + i12,keyword:"required",params:{missingProperty: "department"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data145.wheelchair === undefined){
const err319 = {instancePath:instancePath+"/event/record/places/" + i12,keyword:"required",params:{missingProperty: "wheelchair"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key9 in data145){
if(!(((((((key9 === "name") || (key9 === "address")) || (key9 === "postcode")) || (key9 === "city")) || (key9 === "department")) || (key9 === "wheelchair")) || (key9 === "note"))){
const err320 = {instancePath:instancePath+"/event/record/places/" + i12,keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data145.name !== undefined){
let data146 = data145.name;
if(typeof data146 === "string"){
if(func2(data146) > 120){
const err321 = {instancePath:instancePath+"/event/record/places/" + i12+"/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(func2(data146) < 1){
const err322 = {instancePath:instancePath+"/event/record/places/" + i12+"/name",keyword:"minLength",params:{}};
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
const err323 = {instancePath:instancePath+"/event/record/places/" + i12+"/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data145.address !== undefined){
let data147 = data145.address;
if(typeof data147 === "string"){
if(func2(data147) > 160){
const err324 = {instancePath:instancePath+"/event/record/places/" + i12+"/address",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(func2(data147) < 1){
const err325 = {instancePath:instancePath+"/event/record/places/" + i12+"/address",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/event/record/places/" + i12+"/address",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data145.postcode !== undefined){
let data148 = data145.postcode;
if(typeof data148 === "string"){
if(!pattern18.test(data148)){
const err327 = {instancePath:instancePath+"/event/record/places/" + i12+"/postcode",keyword:"pattern",params:{}};
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
const err328 = {instancePath:instancePath+"/event/record/places/" + i12+"/postcode",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data145.city !== undefined){
let data149 = data145.city;
if(typeof data149 === "string"){
if(func2(data149) > 80){
const err329 = {instancePath:instancePath+"/event/record/places/" + i12+"/city",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(func2(data149) < 1){
const err330 = {instancePath:instancePath+"/event/record/places/" + i12+"/city",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/event/record/places/" + i12+"/city",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data145.department !== undefined){
if(!(validate69(data145.department, {instancePath:instancePath+"/event/record/places/" + i12+"/department",parentData:data145,parentDataProperty:"department",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data145.wheelchair !== undefined){
let data151 = data145.wheelchair;
if(typeof data151 !== "string"){
const err332 = {instancePath:instancePath+"/event/record/places/" + i12+"/wheelchair",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!((((data151 === "complete") || (data151 === "partial")) || (data151 === "assisted")) || (data151 === "none"))){
const err333 = {instancePath:instancePath+"/event/record/places/" + i12+"/wheelchair",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data145.note !== undefined){
let data152 = data145.note;
if(typeof data152 === "string"){
if(func2(data152) > 300){
const err334 = {instancePath:instancePath+"/event/record/places/" + i12+"/note",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(func2(data152) < 1){
const err335 = {instancePath:instancePath+"/event/record/places/" + i12+"/note",keyword:"minLength",params:{}};
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
const err336 = {instancePath:instancePath+"/event/record/places/" + i12+"/note",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/event/record/places/" + i12,keyword:"type",params:{}};
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
const err338 = {instancePath:instancePath+"/event/record/places",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data133.online_url !== undefined){
let data153 = data133.online_url;
if(typeof data153 === "string"){
if(func2(data153) > 500){
const err339 = {instancePath:instancePath+"/event/record/online_url",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!pattern16.test(data153)){
const err340 = {instancePath:instancePath+"/event/record/online_url",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!(formats2.test(data153))){
const err341 = {instancePath:instancePath+"/event/record/online_url",keyword:"format",params:{format: "uri"}};
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
const err342 = {instancePath:instancePath+"/event/record/online_url",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data133.access !== undefined){
let data154 = data133.access;
if(Array.isArray(data154)){
if(data154.length < 1){
const err343 = {instancePath:instancePath+"/event/record/access",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
const len8 = data154.length;
for(let i13=0; i13<len8; i13++){
let data155 = data154[i13];
if(typeof data155 !== "string"){
const err344 = {instancePath:instancePath+"/event/record/access/" + i13,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!(((((((data155 === "lsf") || (data155 === "sous-titrage")) || (data155 === "boucle-magnetique")) || (data155 === "audiodescription")) || (data155 === "facile-a-lire")) || (data155 === "stationnement")) || (data155 === "espace-calme"))){
const err345 = {instancePath:instancePath+"/event/record/access/" + i13,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
let i14 = data154.length;
let j5;
if(i14 > 1){
const indices5 = {};
for(;i14--;){
let item5 = data154[i14];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err346 = {instancePath:instancePath+"/event/record/access",keyword:"uniqueItems",params:{i: i14, j: j5}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
break;
}
indices5[item5] = i14;
}
}
}
else {
const err347 = {instancePath:instancePath+"/event/record/access",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data133.summary !== undefined){
let data156 = data133.summary;
if(typeof data156 === "string"){
if(func2(data156) > 200){
const err348 = {instancePath:instancePath+"/event/record/summary",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(func2(data156) < 40){
const err349 = {instancePath:instancePath+"/event/record/summary",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/event/record/summary",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data133.audience !== undefined){
let data157 = data133.audience;
if(typeof data157 === "string"){
if(func2(data157) > 300){
const err351 = {instancePath:instancePath+"/event/record/audience",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(func2(data157) < 2){
const err352 = {instancePath:instancePath+"/event/record/audience",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/event/record/audience",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data133.languages !== undefined){
if(!(validate74(data133.languages, {instancePath:instancePath+"/event/record/languages",parentData:data133,parentDataProperty:"languages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data133.free !== undefined){
if(typeof data133.free !== "boolean"){
const err354 = {instancePath:instancePath+"/event/record/free",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data133.cost !== undefined){
let data160 = data133.cost;
if(typeof data160 === "string"){
if(func2(data160) > 300){
const err355 = {instancePath:instancePath+"/event/record/cost",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(func2(data160) < 1){
const err356 = {instancePath:instancePath+"/event/record/cost",keyword:"minLength",params:{}};
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
const err357 = {instancePath:instancePath+"/event/record/cost",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data133.channels !== undefined){
if(!(validate85(data133.channels, {instancePath:instancePath+"/event/record/channels",parentData:data133,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data133.registration_until !== undefined){
let data162 = data133.registration_until;
if(typeof data162 === "string"){
if(!pattern3.test(data162)){
const err358 = {instancePath:instancePath+"/event/record/registration_until",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!(formats0.test(data162))){
const err359 = {instancePath:instancePath+"/event/record/registration_until",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/event/record/registration_until",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data133.sources !== undefined){
if(!(validate76(data133.sources, {instancePath:instancePath+"/event/record/sources",parentData:data133,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data133.replay_url !== undefined){
let data164 = data133.replay_url;
if(typeof data164 === "string"){
if(func2(data164) > 500){
const err361 = {instancePath:instancePath+"/event/record/replay_url",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(!pattern16.test(data164)){
const err362 = {instancePath:instancePath+"/event/record/replay_url",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(!(formats2.test(data164))){
const err363 = {instancePath:instancePath+"/event/record/replay_url",keyword:"format",params:{format: "uri"}};
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
const err364 = {instancePath:instancePath+"/event/record/replay_url",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/event/record",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data130.body !== undefined){
let data165 = data130.body;
if(typeof data165 === "string"){
if(func2(data165) > 20000){
const err366 = {instancePath:instancePath+"/event/body",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/event/body",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data130.reason !== undefined){
if(!(validate80(data130.reason, {instancePath:instancePath+"/event/reason",parentData:data130,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err368 = {instancePath:instancePath+"/event",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data.idea !== undefined){
let data167 = data.idea;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.id === undefined){
const err369 = {instancePath:instancePath+"/idea",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key10 in data167){
if(!(((((key10 === "id") || (key10 === "base")) || (key10 === "record")) || (key10 === "body")) || (key10 === "reason"))){
const err370 = {instancePath:instancePath+"/idea",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data167.id !== undefined){
let data168 = data167.id;
if(typeof data168 === "string"){
if(func2(data168) > 80){
const err371 = {instancePath:instancePath+"/idea/id",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(func2(data168) < 2){
const err372 = {instancePath:instancePath+"/idea/id",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern5.test(data168)){
const err373 = {instancePath:instancePath+"/idea/id",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/idea/id",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data167.base !== undefined){
let data169 = data167.base;
if(typeof data169 === "string"){
if(!pattern6.test(data169)){
const err375 = {instancePath:instancePath+"/idea/base",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/idea/base",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data167.record !== undefined){
let data170 = data167.record;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.name === undefined){
const err377 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data170.summary === undefined){
const err378 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data170.problem === undefined){
const err379 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "problem"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data170.sectors === undefined){
const err380 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "sectors"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data170.steps === undefined){
const err381 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data170.cost === undefined){
const err382 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "cost"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data170.duration === undefined){
const err383 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data170.people === undefined){
const err384 = {instancePath:instancePath+"/idea/record",keyword:"required",params:{missingProperty: "people"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key11 in data170){
if(!(func1.call({"name":0,"co_partners":0,"summary":0,"problem":0,"sectors":0,"audience":0,"steps":0,"cost":0,"duration":0,"people":0,"tools":0,"results":0,"replications":0,"channels":0,"sources":0}, key11))){
const err385 = {instancePath:instancePath+"/idea/record",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data170.name !== undefined){
let data171 = data170.name;
if(typeof data171 === "string"){
if(func2(data171) > 120){
const err386 = {instancePath:instancePath+"/idea/record/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(func2(data171) < 2){
const err387 = {instancePath:instancePath+"/idea/record/name",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/idea/record/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data170.co_partners !== undefined){
if(!(validate53(data170.co_partners, {instancePath:instancePath+"/idea/record/co_partners",parentData:data170,parentDataProperty:"co_partners",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data170.summary !== undefined){
let data173 = data170.summary;
if(typeof data173 === "string"){
if(func2(data173) > 200){
const err389 = {instancePath:instancePath+"/idea/record/summary",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(func2(data173) < 40){
const err390 = {instancePath:instancePath+"/idea/record/summary",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/idea/record/summary",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data170.problem !== undefined){
let data174 = data170.problem;
if(typeof data174 === "string"){
if(func2(data174) > 600){
const err392 = {instancePath:instancePath+"/idea/record/problem",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(func2(data174) < 20){
const err393 = {instancePath:instancePath+"/idea/record/problem",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/idea/record/problem",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data170.sectors !== undefined){
if(!(validate55(data170.sectors, {instancePath:instancePath+"/idea/record/sectors",parentData:data170,parentDataProperty:"sectors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data170.audience !== undefined){
let data176 = data170.audience;
if(typeof data176 === "string"){
if(func2(data176) > 300){
const err395 = {instancePath:instancePath+"/idea/record/audience",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(func2(data176) < 2){
const err396 = {instancePath:instancePath+"/idea/record/audience",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/idea/record/audience",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data170.steps !== undefined){
let data177 = data170.steps;
if(Array.isArray(data177)){
if(data177.length > 10){
const err398 = {instancePath:instancePath+"/idea/record/steps",keyword:"maxItems",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data177.length < 1){
const err399 = {instancePath:instancePath+"/idea/record/steps",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
const len9 = data177.length;
for(let i15=0; i15<len9; i15++){
let data178 = data177[i15];
if(typeof data178 === "string"){
if(func2(data178) > 300){
const err400 = {instancePath:instancePath+"/idea/record/steps/" + i15,keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(func2(data178) < 5){
const err401 = {instancePath:instancePath+"/idea/record/steps/" + i15,keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/idea/record/steps/" + i15,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/idea/record/steps",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data170.cost !== undefined){
let data179 = data170.cost;
if(typeof data179 !== "string"){
const err404 = {instancePath:instancePath+"/idea/record/cost",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!((((data179 === "gratuit") || (data179 === "moins-de-500")) || (data179 === "de-500-a-5000")) || (data179 === "plus-de-5000"))){
const err405 = {instancePath:instancePath+"/idea/record/cost",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data170.duration !== undefined){
let data180 = data170.duration;
if(typeof data180 !== "string"){
const err406 = {instancePath:instancePath+"/idea/record/duration",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!((((data180 === "jours") || (data180 === "semaines")) || (data180 === "mois")) || (data180 === "annees"))){
const err407 = {instancePath:instancePath+"/idea/record/duration",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data170.people !== undefined){
let data181 = data170.people;
if(typeof data181 === "string"){
if(func2(data181) > 300){
const err408 = {instancePath:instancePath+"/idea/record/people",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func2(data181) < 3){
const err409 = {instancePath:instancePath+"/idea/record/people",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/idea/record/people",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data170.tools !== undefined){
let data182 = data170.tools;
if(Array.isArray(data182)){
if(data182.length < 1){
const err411 = {instancePath:instancePath+"/idea/record/tools",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
const len10 = data182.length;
for(let i16=0; i16<len10; i16++){
let data183 = data182[i16];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.name === undefined){
const err412 = {instancePath:instancePath+"/idea/record/tools/" + i16,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data183.url === undefined){
const err413 = {instancePath:instancePath+"/idea/record/tools/" + i16,keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key12 in data183){
if(!((key12 === "name") || (key12 === "url"))){
const err414 = {instancePath:instancePath+"/idea/record/tools/" + i16,keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data183.name !== undefined){
let data184 = data183.name;
if(typeof data184 === "string"){
if(func2(data184) > 120){
const err415 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(func2(data184) < 2){
const err416 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/name",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data183.url !== undefined){
let data185 = data183.url;
if(typeof data185 === "string"){
if(func2(data185) > 500){
const err418 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/url",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!pattern16.test(data185)){
const err419 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/url",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!(formats2.test(data185))){
const err420 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/url",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/idea/record/tools/" + i16+"/url",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/idea/record/tools/" + i16,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/idea/record/tools",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data170.results !== undefined){
let data186 = data170.results;
if(Array.isArray(data186)){
if(data186.length < 1){
const err424 = {instancePath:instancePath+"/idea/record/results",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
const len11 = data186.length;
for(let i17=0; i17<len11; i17++){
let data187 = data186[i17];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.text === undefined){
const err425 = {instancePath:instancePath+"/idea/record/results/" + i17,keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data187.source === undefined){
const err426 = {instancePath:instancePath+"/idea/record/results/" + i17,keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key13 in data187){
if(!((key13 === "text") || (key13 === "source"))){
const err427 = {instancePath:instancePath+"/idea/record/results/" + i17,keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data187.text !== undefined){
let data188 = data187.text;
if(typeof data188 === "string"){
if(func2(data188) > 300){
const err428 = {instancePath:instancePath+"/idea/record/results/" + i17+"/text",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(func2(data188) < 5){
const err429 = {instancePath:instancePath+"/idea/record/results/" + i17+"/text",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/idea/record/results/" + i17+"/text",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data187.source !== undefined){
let data189 = data187.source;
if(typeof data189 === "string"){
if(func2(data189) > 500){
const err431 = {instancePath:instancePath+"/idea/record/results/" + i17+"/source",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern16.test(data189)){
const err432 = {instancePath:instancePath+"/idea/record/results/" + i17+"/source",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!(formats2.test(data189))){
const err433 = {instancePath:instancePath+"/idea/record/results/" + i17+"/source",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/idea/record/results/" + i17+"/source",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/idea/record/results/" + i17,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/idea/record/results",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data170.replications !== undefined){
let data190 = data170.replications;
if(Array.isArray(data190)){
if(data190.length < 1){
const err437 = {instancePath:instancePath+"/idea/record/replications",keyword:"minItems",params:{}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
const len12 = data190.length;
for(let i18=0; i18<len12; i18++){
let data191 = data190[i18];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.name === undefined){
const err438 = {instancePath:instancePath+"/idea/record/replications/" + i18,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key14 in data191){
if(!(((key14 === "name") || (key14 === "year")) || (key14 === "source"))){
const err439 = {instancePath:instancePath+"/idea/record/replications/" + i18,keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data191.name !== undefined){
let data192 = data191.name;
if(typeof data192 === "string"){
if(func2(data192) > 120){
const err440 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/name",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(func2(data192) < 2){
const err441 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/name",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/name",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data191.year !== undefined){
let data193 = data191.year;
if(typeof data193 === "string"){
if(!pattern41.test(data193)){
const err443 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/year",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/year",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data191.source !== undefined){
let data194 = data191.source;
if(typeof data194 === "string"){
if(func2(data194) > 500){
const err445 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/source",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(!pattern16.test(data194)){
const err446 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/source",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(!(formats2.test(data194))){
const err447 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/source",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/idea/record/replications/" + i18+"/source",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/idea/record/replications/" + i18,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/idea/record/replications",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data170.channels !== undefined){
if(!(validate85(data170.channels, {instancePath:instancePath+"/idea/record/channels",parentData:data170,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data170.sources !== undefined){
if(!(validate76(data170.sources, {instancePath:instancePath+"/idea/record/sources",parentData:data170,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err451 = {instancePath:instancePath+"/idea/record",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data167.body !== undefined){
let data197 = data167.body;
if(typeof data197 === "string"){
if(func2(data197) > 20000){
const err452 = {instancePath:instancePath+"/idea/body",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/idea/body",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data167.reason !== undefined){
if(!(validate80(data167.reason, {instancePath:instancePath+"/idea/reason",parentData:data167,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err454 = {instancePath:instancePath+"/idea",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data.logo !== undefined){
let data199 = data.logo;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.alt === undefined){
const err455 = {instancePath:instancePath+"/logo",keyword:"required",params:{missingProperty: "alt"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data199.data === undefined){
const err456 = {instancePath:instancePath+"/logo",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key15 in data199){
if(!((key15 === "alt") || (key15 === "data"))){
const err457 = {instancePath:instancePath+"/logo",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data199.alt !== undefined){
let data200 = data199.alt;
if(typeof data200 === "string"){
if(func2(data200) > 120){
const err458 = {instancePath:instancePath+"/logo/alt",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(func2(data200) < 2){
const err459 = {instancePath:instancePath+"/logo/alt",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/logo/alt",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data199.data !== undefined){
let data201 = data199.data;
if(typeof data201 === "string"){
if(func2(data201) > 560000){
const err461 = {instancePath:instancePath+"/logo/data",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern43.test(data201)){
const err462 = {instancePath:instancePath+"/logo/data",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/logo/data",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/logo",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data.contact !== undefined){
let data202 = data.contact;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.role === undefined){
const err465 = {instancePath:instancePath+"/contact",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data202.email === undefined){
const err466 = {instancePath:instancePath+"/contact",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
for(const key16 in data202){
if(!(((key16 === "role") || (key16 === "email")) || (key16 === "phone"))){
const err467 = {instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data202.role !== undefined){
let data203 = data202.role;
if(typeof data203 === "string"){
if(func2(data203) > 80){
const err468 = {instancePath:instancePath+"/contact/role",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(func2(data203) < 2){
const err469 = {instancePath:instancePath+"/contact/role",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/contact/role",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data202.email !== undefined){
let data204 = data202.email;
if(typeof data204 === "string"){
if(func2(data204) > 200){
const err471 = {instancePath:instancePath+"/contact/email",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!pattern44.test(data204)){
const err472 = {instancePath:instancePath+"/contact/email",keyword:"pattern",params:{}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!(formats44.test(data204))){
const err473 = {instancePath:instancePath+"/contact/email",keyword:"format",params:{format: "email"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/contact/email",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data202.phone !== undefined){
let data205 = data202.phone;
if(typeof data205 === "string"){
if(func2(data205) > 30){
const err475 = {instancePath:instancePath+"/contact/phone",keyword:"maxLength",params:{}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(func2(data205) < 3){
const err476 = {instancePath:instancePath+"/contact/phone",keyword:"minLength",params:{}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/contact/phone",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/contact",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data.declarations !== undefined){
let data206 = data.declarations;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.authority === undefined){
const err479 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data206.texts === undefined){
const err480 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data206.information === undefined){
const err481 = {instancePath:instancePath+"/declarations",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
for(const key17 in data206){
if(!((((key17 === "authority") || (key17 === "texts")) || (key17 === "logo")) || (key17 === "information"))){
const err482 = {instancePath:instancePath+"/declarations",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data206.authority !== undefined){
if(true !== data206.authority){
const err483 = {instancePath:instancePath+"/declarations/authority",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data206.texts !== undefined){
if(true !== data206.texts){
const err484 = {instancePath:instancePath+"/declarations/texts",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data206.logo !== undefined){
if(true !== data206.logo){
const err485 = {instancePath:instancePath+"/declarations/logo",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data206.information !== undefined){
if(true !== data206.information){
const err486 = {instancePath:instancePath+"/declarations/information",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/declarations",keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath,keyword:"type",params:{}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};