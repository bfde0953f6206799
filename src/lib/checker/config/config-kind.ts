import type { Problem } from '../problem.ts';
import { nearestName } from '../typing/nearest.ts';

/** A kind of configuration file that is no YAML. */
export interface ConfigKind {
  readonly name: string;
  readonly unchecked: readonly string[];
  check(text: string): Problem[];
}

/** Says whether a text is a systemd unit, a client's SSH configuration, or an inventory of Ansible in INI. */
export function configKind(text: string): ConfigKind | undefined {
  return kinds.find(({ test }) => test.test(text));
}

const units: Readonly<Record<string, string>> = {
  Unit: 'Description Documentation Requires Wants Requisite BindsTo PartOf Upholds Conflicts Before After OnFailure OnSuccess PropagatesReloadTo JoinsNamespaceOf RequiresMountsFor WantsMountsFor AllowIsolate DefaultDependencies SourcePath StopWhenUnneeded RefuseManualStart RefuseManualStop StartLimitIntervalSec StartLimitBurst StartLimitAction ConditionPathExists ConditionPathIsDirectory ConditionFileNotEmpty ConditionHost ConditionVirtualization AssertPathExists',
  Service:
    'Type ExitType RemainAfterExit GuessMainPID PIDFile BusName ExecStart ExecStartPre ExecStartPost ExecCondition ExecReload ExecStop ExecStopPost RestartSec TimeoutStartSec TimeoutStopSec TimeoutAbortSec TimeoutSec RuntimeMaxSec WatchdogSec Restart SuccessExitStatus RestartPreventExitStatus RestartForceExitStatus RootDirectoryStartOnly NonBlocking NotifyAccess Sockets User Group DynamicUser SupplementaryGroups WorkingDirectory RootDirectory Environment EnvironmentFile PassEnvironment StandardInput StandardOutput StandardError SyslogIdentifier UMask Nice OOMScoreAdjust LimitNOFILE LimitNPROC LimitCORE LimitMEMLOCK TasksMax MemoryMax MemoryHigh CPUQuota CPUWeight Delegate KillMode KillSignal SendSIGKILL Slice StateDirectory RuntimeDirectory CacheDirectory LogsDirectory ConfigurationDirectory PrivateTmp ProtectSystem ProtectHome NoNewPrivileges AmbientCapabilities CapabilityBoundingSet ReadWritePaths ReadOnlyPaths IOSchedulingClass CPUSchedulingPolicy PermissionsStartOnly OOMPolicy LoadCredential TTYPath',
  Install: 'WantedBy RequiredBy UpheldBy Alias Also DefaultInstance',
  Timer:
    'OnActiveSec OnBootSec OnStartupSec OnUnitActiveSec OnUnitInactiveSec OnCalendar AccuracySec RandomizedDelaySec Persistent Unit WakeSystem RemainAfterElapse',
  Socket:
    'ListenStream ListenDatagram ListenFIFO Accept SocketUser SocketGroup SocketMode Service BindIPv6Only Backlog',
  Mount: 'What Where Type Options SloppyOptions LazyUnmount ForceUnmount DirectoryMode TimeoutSec',
};

/** https://man.openbsd.org/ssh_config */
const ssh =
  'Host Match AddKeysToAgent AddressFamily BatchMode BindAddress BindInterface CanonicalDomains CASignatureAlgorithms CertificateFile CheckHostIP Ciphers ClearAllForwardings Compression ConnectionAttempts ConnectTimeout ControlMaster ControlPath ControlPersist DynamicForward EnableSSHKeysign EscapeChar ExitOnForwardFailure FingerprintHash ForkAfterAuthentication ForwardAgent ForwardX11 ForwardX11Trusted GatewayPorts GlobalKnownHostsFile GSSAPIAuthentication HashKnownHosts HostbasedAuthentication HostKeyAlgorithms HostKeyAlias HostName IdentitiesOnly IdentityAgent IdentityFile IgnoreUnknown Include IPQoS KbdInteractiveAuthentication KexAlgorithms KnownHostsCommand LocalCommand LocalForward LogLevel MACs NumberOfPasswordPrompts PasswordAuthentication PermitLocalCommand PermitRemoteOpen PKCS11Provider Port PreferredAuthentications ProxyCommand ProxyJump ProxyUseFdpass PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes PubkeyAuthentication RekeyLimit RemoteCommand RemoteForward RequestTTY RequiredRSASize RevokedHostKeys SecurityKeyProvider SendEnv ServerAliveCountMax ServerAliveInterval SessionType SetEnv StreamLocalBindMask StreamLocalBindUnlink StrictHostKeyChecking SyslogFacility TCPKeepAlive Tunnel UpdateHostKeys User UserKnownHostsFile VerifyHostKeyDNS VisualHostKey XAuthLocation UseKeychain';

/** https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
const inventory =
  'ansible_host ansible_port ansible_user ansible_password ansible_connection ansible_ssh_private_key_file ansible_ssh_common_args ansible_ssh_extra_args ansible_ssh_host ansible_ssh_user ansible_ssh_port ansible_ssh_pass ansible_ssh_pipelining ansible_become ansible_become_method ansible_become_user ansible_become_password ansible_become_pass ansible_shell_type ansible_shell_executable ansible_python_interpreter ansible_private_key_file ansible_sudo_pass'.split(
    ' ',
  );

type Kind = ConfigKind & { readonly test: RegExp };

const kinds: readonly Kind[] = [
  {
    name: 'systemd unit',
    test: /^\[(?:Unit|Service|Install|Timer|Socket|Mount)\][ \t]*$/m,
    unchecked: ['values'],
    check: checkUnit,
  },
  {
    name: 'SSH configuration',
    test: /^(?![\s\S]*^\[)[ \t]*(?:Host[ \t]+\S+)[^\n]*\n[ \t]*(?:#.*\n[ \t]*)*[A-Za-z]+[ \t=]+\S/im,
    unchecked: ['values'],
    check: (text) =>
      lines(text).flatMap(({ line, start }) =>
        checkName(/^[ \t]*([A-Za-z\d]+)(?=[ \t=])/.exec(line), start, ssh.split(' '), 'SSH knows no'),
      ),
  },
  {
    name: 'Ansible inventory (INI)',
    test: /^\[[\w.-]+(?::(?:vars|children))?\][ \t]*$[\s\S]*?(?:ansible_|:children\]|:vars\])/m,
    unchecked: ['host names'],
    check: checkInventory,
  },
];

function lines(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = start;
    start += line.length + 1;
    return { line, start: here };
  });
}

/** A name that is none of those that are known, where it resembles one. */
function checkName(match: RegExpExecArray | null, start: number, known: readonly string[], says: string): Problem[] {
  const name = match?.[1];
  if (match === null || name === undefined) return [];
  if (known.some((one) => one.toLowerCase() === name.toLowerCase())) return [];
  const meant = nearestName(name, known);
  if (meant === undefined) return [];
  const place = { start: start + match.index + match[0].indexOf(name), length: name.length };
  return [
    {
      ...place,
      kind: 'field',
      message: `${says} \`${name}\`; did you mean \`${meant}\`?`,
      certain: true,
      edits: [{ ...place, text: meant }],
    },
  ];
}

function checkUnit(text: string): Problem[] {
  let section = '';
  let goesOn = false;
  return lines(text).flatMap(({ line, start }): Problem[] => {
    const isRest = goesOn;
    goesOn = /\\[ \t]*$/.test(line);
    const body = line.trim();
    if (isRest || body === '' || /^[#;]/.test(body)) return [];
    const head = /^[ \t]*\[([^\]]*)\]?/.exec(line);
    if (head !== null) {
      section = head[1] ?? '';
      return section in units ? [] : checkName(head, start, Object.keys(units), 'systemd knows no section');
    }
    const column = line.indexOf(body);
    const place = { start: start + column, length: Math.max(1, /^\S+/.exec(body)?.[0].length ?? 1) };
    if (!body.includes('=')) {
      const colon = /^([A-Za-z]+)[ \t]*:[ \t]*/.exec(body);
      const edits = colon === null ? [] : [{ start: place.start, length: colon[0].length, text: `${colon[1]}=` }];
      return [
        {
          ...place,
          kind: 'syntax',
          message: 'a line of a unit is `Name=value`: the `=` is missing',
          certain: colon !== null,
          edits,
        },
      ];
    }
    const own = units[section]?.split(' ') ?? [];
    const name = /^[ \t]*([A-Za-z\d]+)[ \t]*(?==)/.exec(line);
    if (name?.[1] !== undefined && !own.includes(name[1])) {
      const home = Object.entries(units).find(([, names]) => names.split(' ').includes(name[1] ?? ''))?.[0];
      if (
        home !== undefined &&
        section in units &&
        !(home === 'Service' && section !== 'Unit' && section !== 'Install')
      )
        return [
          {
            ...place,
            length: name[1].length,
            kind: 'field',
            message: `\`${name[1]}\` belongs to \`[${home}]\`, not to \`[${section}]\``,
            certain: true,
            edits: [],
          },
        ];
    }
    return checkName(name, start, own, `\`[${section}]\` has no`);
  });
}

function checkInventory(text: string): Problem[] {
  const groups = new Set([...text.matchAll(/^\[([\w.-]+)(?::(?:vars|children))?\]/gm)].map(([, name = '']) => name));
  const defined = new Set([...text.matchAll(/^\[([\w.-]+)(?::children)?\]/gm)].map(([, name = '']) => name));
  let section = '';
  return lines(text).flatMap(({ line, start }): Problem[] => {
    const head = /^\[([^\]]*)(\]?)/.exec(line.trim());
    if (head !== null) {
      section = head[1] ?? '';
      const suffix = /:(\w+)$/.exec(section);
      if (suffix !== null)
        return checkName(suffix, start + 1, ['vars', 'children', 'hosts'], 'a group of an inventory has no');
      return [];
    }
    const body = line.trim();
    if (body === '' || /^[#;]/.test(body)) return [];
    if (section.endsWith(':children')) {
      if (defined.has(body) || !/^[\w.-]+$/.test(body)) return [];
      const meant = nearestName(body, groups);
      if (meant === undefined) return [];
      const place = { start: start + line.indexOf(body), length: body.length };
      return [
        {
          ...place,
          kind: 'reference',
          message: `no group \`${body}\` stands here; did you mean \`${meant}\`?`,
          certain: false,
          edits: [{ ...place, text: meant }],
        },
      ];
    }
    return [...line.matchAll(/(?:^|[ \t])(ansible_\w+|ansib\w+)(?=[ \t]*=)/g)].flatMap((match) =>
      checkName(match, start, inventory, 'Ansible knows no variable'),
    );
  });
}
