/** Keeps what was made for a key: an `Intl` formatter takes longer to make than to use. */
export function cached<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return key => {
    let value = values.get(key);
    if (!value) values.set(key, (value = make(key)));
    return value;
  };
}
