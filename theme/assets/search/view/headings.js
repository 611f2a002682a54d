/** What a reader calls the filters. */
export const HEADINGS = {
  series: "公报",
  kind: "文种",
  year: "年份",
  meeting: "会议",
  person: "人员",
  body: "机关",
};
