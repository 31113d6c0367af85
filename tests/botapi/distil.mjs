// Renews botapi.json: `npm run renew` in this folder (decision 0009). Node is needed for nothing else.
//
// Out of the types that @gramio/types generates from the official documentation it keeps facts alone, of what the
// imitation knows: object → field → type, and method → parameters and result. A "?" behind a name: may be missing.
// A type is a name, ["…"] an array of it, {"any": […]} one of several, {"is": […]} one of these values.

import { readFileSync, writeFileSync } from "node:fs"
import ts from "typescript"

// Parts of Telegram that no desk touches. Their names stay behind the fields, without a description: whatever such a
// field holds fails the check.
const UNTOUCHED =
    /Rich|Passport|(?<!Accepted)Gift|Giveaway|Paid|Payment|Invoice|Shipping|Checklist|Boost|Background|SuggestedPost|Business|Inline(?!Key)|Story|Request(?!Id)|Community|Managed|GuestQ|VideoChat|WebApp|Live|Subscription/

const METHODS = readFileSync("methods.txt", "utf8").split("\n").filter(Boolean)
const SOURCE = "node_modules/@gramio/types/"
const about = JSON.parse(readFileSync(SOURCE + "package.json", "utf8"))

const declared = new Map()
for (const file of ["objects", "params", "methods"]) {
    const text = readFileSync(`${SOURCE}out/${file}.d.ts`, "utf8")
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
    for (const node of tree.statements) if (node.name) declared.set(node.name.text, node)
}

const plain = name => name.replace(/^Telegram/, "")
const wanted = []

function named(node) {
    const name = (node.right ?? node).text
    if (name === "Exclude") return { is: keys(declared.get("TelegramUpdate")).filter(key => key !== "update_id") }
    if (name === "TelegramInputFile") return "string" // a file id, an address, or attach:// with the name of a part
    const found = declared.get(name)
    if (!found) throw new Error(`unknown type ${name}`)
    if (ts.isTypeAliasDeclaration(found) && !isUnionOfObjects(found.type)) return typed(found.type)
    if (!UNTOUCHED.test(name)) wanted.push(name)
    return plain(name)
}

const isUnionOfObjects = node => ts.isUnionTypeNode(node) && node.types.every(ts.isTypeReferenceNode)
const keys = node => node.members.map(member => member.name.text)

function typed(node) {
    switch (node.kind) {
        case ts.SyntaxKind.NumberKeyword: return "number"
        case ts.SyntaxKind.StringKeyword: return "string"
        case ts.SyntaxKind.BooleanKeyword: return "boolean"
        case ts.SyntaxKind.ParenthesizedType: return typed(node.type)
        case ts.SyntaxKind.ArrayType: return [typed(node.elementType)]
        case ts.SyntaxKind.TypeReference: return named(node.typeName)
        case ts.SyntaxKind.LiteralType: return { is: [literal(node.literal)] }
        case ts.SyntaxKind.UnionType: return union(node.types.filter(each => !ts.isTypeLiteralNode(each)).map(typed))
    }
    throw new Error(`no rule for ${ts.SyntaxKind[node.kind]}: ${node.getText?.()}`)
}

function literal(node) {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false
    return ts.isNumericLiteral(node) ? Number(node.text) : node.text
}

function union(types) {
    const values = types.filter(type => type.is).flatMap(type => type.is)
    const others = types.filter(type => !type.is)
    if (values.length) others.push({ is: values })
    const different = [...new Map(others.map(type => [JSON.stringify(type), type])).values()]
    return different.length === 1 ? different[0] : { any: different }
}

function fields(node) {
    return Object.fromEntries(node.members.map(member =>
        [member.name.text + (member.questionToken ? "?" : ""), typed(member.type)]))
}

function described(name) {
    const node = declared.get(name)
    return ts.isInterfaceDeclaration(node) ? fields(node) : typed(node.type)
}

function method(name) {
    const call = declared.get("APIMethods").members.find(member => member.name.text === name)
    const given = call.type.typeArguments
    const params = given.length > 1 ? fields(declared.get(given[0].typeName.right.text)) : {}
    return { params, result: typed(given.at(-1)) }
}

const methods = Object.fromEntries(METHODS.map(name => [name, method(name)]))
const objects = {}
wanted.push("TelegramUpdate")
while (wanted.length) {
    const name = wanted.pop()
    if (!(plain(name) in objects)) objects[plain(name)] = described(name)
}

const sorted = entries => Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)))
const lines = entries => Object.entries(sorted(entries))
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(",\n")
const origin = { package: about.name, version: about.version, licence: about.license }
writeFileSync("botapi.json", `{
 "source": ${JSON.stringify(origin)},
 "objects": {\n${lines(objects)}\n },
 "methods": {\n${lines(methods)}\n }
}\n`)
