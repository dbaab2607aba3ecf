import { expect, test } from "vitest";
import { base64Of, csvHeader, guessColumns, headerOf } from "../parts/table-file";

test("a header is read with its quotes, whatever separates it", () => {
  expect(["工号", "姓名, 全名", 'a "b"']).toEqual(csvHeader('\uFEFF工号,"姓名, 全名","a ""b"""\r\nA1,x,y'));
  expect(["no", "team"]).toEqual(csvHeader("no;team\n1;a"));
});

test("a file in the encoding of Chinese office software is read", async () => {
  const gb18030 = new Uint8Array([0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a]);

  expect(["工号", "姓名"]).toEqual(await headerOf(new File([gb18030], "people.csv")));
});

test("columns are found by what files usually call them", () => {
  expect({ employee_no: "员工编号", display_name: "Name", team: "班组*", join_date: "join_date" }).toEqual(
    guessColumns(["员工编号", "Name", "班组*", "join_date", "备注"]),
  );
});

test("the header of an XLSX file is read from its shared strings", async () => {
  expect(["工号", "姓名"]).toEqual(await headerOf(new File([await workbook()], "people.xlsx")));
});

test("what is no workbook has no header", async () => {
  expect([]).toEqual(await headerOf(new File(["no zip"], "people.xlsx")));
});

test("bytes travel as base64", async () => {
  expect("5bel5Y+3").toBe(await base64Of(new Blob(["工号"])));
});

/** A zip file with a sheet and its strings, deflated. */
async function workbook(): Promise<Uint8Array<ArrayBuffer>> {
  const parts: [string, string][] = [
    ["xl/sharedStrings.xml", "<sst><si><t>工号</t></si><si><r><t>姓</t></r><r><t>名</t></r></si></sst>"],
    ["xl/worksheets/sheet1.xml", '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>'],
  ];
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const path = new TextEncoder().encode(name);
    const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, path.length, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(10, 8, true);
    central.setUint32(20, packed.length, true);
    central.setUint16(28, path.length, true);
    central.setUint32(42, offset, true);
    chunks.push(new Uint8Array(local.buffer), path, packed);
    directory.push(new Uint8Array(central.buffer), path);
    offset += 30 + path.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(await new Blob([...chunks, ...directory, new Uint8Array(end.buffer)] as BlobPart[]).arrayBuffer());
}
