import { expect, it } from 'vitest';
import { isLocalAddress } from './local.ts';

it.each([
  'http://localhost:4321/e/x/',
  'http://127.0.0.1:4321/',
  'http://0.0.0.0:8080/',
  'http://[::1]:4321/',
  'http://[fd12::1]/',
  'http://192.168.1.7:4321/',
  'http://172.20.0.2/',
  'http://10.0.0.5/',
  'http://laptop:4321/',
  'http://laptop.local/',
  'http://app.localhost/',
])('%s leads nowhere for others', (address) => {
  expect(isLocalAddress(address)).toBe(true);
});

it.each([
  'https://owner.github.io/known-errors/e/x/',
  'https://errors.example/',
  'http://172.32.0.1/',
  'http://8.8.8.8/',
  'https://[2001:db8::1]/',
  'https://localhost.example.com/',
])('%s may be opened by others', (address) => {
  expect(isLocalAddress(address)).toBe(false);
});
