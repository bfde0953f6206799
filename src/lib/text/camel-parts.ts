/** `containerPort` → container, Port; `HTTPGet` → HTTP, Get; `podIPs` → pod, IPs; `asn1time` → asn, 1, time. */
export function camelParts(name: string): string[] {
  return name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}
