/** Memoises a function by its argument: creating an `Intl` formatter takes longer than using it. */
export function cached<Value, Key = string>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return key => {
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = make(key)));
    return value;
  };
}
