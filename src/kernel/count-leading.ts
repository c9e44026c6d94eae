/** Of so many, how many stand before the first of which something is not true: of none behind that one it is. */
export function countLeading(many: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [0, many];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
