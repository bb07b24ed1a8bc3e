import path from 'node:path';
import { readFolder } from '../settings/read-folder.ts';
import { readPassedOn, type ServiceInput, type ServicePlan, STOP_SECONDS } from './service-plan.ts';

const UNIT = 'chat-executor.service';

/** A unit of the user's own systemd, which needs no administrator. */
export function planSystemd({ program, configFile, environment, home }: ServiceInput): ServicePlan {
  const file = path.posix.join(readFolder(environment, 'XDG_CONFIG_HOME', path.posix.join(home, '.config')), 'systemd', 'user', UNIT);
  // Commands know variables, unlike the program's own path and other lines.
  const command = [...program, '--config', configFile]
    .map((each, at) => (at === 0 ? quote(each) : quote(each).replaceAll('$', '$$$$')))
    .join(' ');
  const variables = readPassedOn(environment).map(([name, value]) => `Environment=${quote(`${name}=${value}`)}\n`);
  const systemctl = (...args: readonly string[]) => ['systemctl', '--user', ...args];
  return {
    manager: 'systemd',
    file,
    content: `[Unit]
Description=Answers a chat backend with the models of this computer
Documentation=https://www.npmjs.com/package/@chat-executor/cli

[Service]
Type=exec
ExecStart=${command}
WorkingDirectory=${path.posix.dirname(configFile).replaceAll('%', '%%')}
${variables.join('')}# It waits for the network and the backend itself. A restart doesn't fix invalid input (exit code 2).
Restart=on-failure
RestartSec=5
RestartPreventExitStatus=2
# Signals only the program itself. It lets running requests finish, for 30 seconds unless the settings say otherwise.
KillMode=mixed
TimeoutStopSec=${STOP_SECONDS}
UMask=0077
# What a user's own systemd can enforce everywhere. ProtectSystem and PrivateTmp need user namespaces, which some systems forbid.
# MemoryDenyWriteExecute would stop Node's compiler.
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictNamespaces=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
SystemCallArchitectures=native

[Install]
WantedBy=default.target
`,
    encoding: 'utf8',
    install: [
      { command: systemctl('daemon-reload') },
      // By its path, because systemd may not know this XDG_CONFIG_HOME.
      { command: systemctl('enable', file) },
      // Also starts it; `enable --now` would leave an older one running.
      { command: systemctl('restart', UNIT) },
    ],
    beforeRemoval: [{ command: systemctl('disable', '--now', UNIT), mayFail: true }],
    afterRemoval: [{ command: systemctl('daemon-reload') }],
    status: { command: systemctl('status', '--no-pager', UNIT) },
    cure: 'Run this in a session of your own account, without sudo or su. Containers and WSL without systemd have no such manager.',
    notes: [
      'Its output is in `journalctl --user -u chat-executor`.',
      'It runs while you are signed in. To let it run always, run once: loginctl enable-linger',
    ],
  };
}

/** Quotes an argument for a unit file, without specifiers. */
function quote(argument: string): string {
  const escaped = argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%');
  return /^[\w@/.:=,+%-]+$/.test(argument) ? escaped : `"${escaped}"`;
}
