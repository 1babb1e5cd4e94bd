/** Orders names as people count: 2 before 10, `Ảnh` beside `Anh`. */
export const collator = new Intl.Collator('vi', { numeric: true });
