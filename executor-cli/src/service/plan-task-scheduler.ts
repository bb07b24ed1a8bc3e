import path from 'node:path';
import { escapeXml, type ServiceInput, type ServicePlan } from './service-plan.ts';

const TASK = 'chat-executor';

/**
 * A task of the Windows Task Scheduler at the user's sign-in. A Windows service would need an administrator and a program that talks to
 * the service manager.
 */
export function planTaskScheduler({ program, configFile, environment, home, userName }: ServiceInput): ServicePlan {
  const local = path.win32.join(environment['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local'), 'chat-executor');
  const log = path.win32.join(local, 'chat-executor.log');
  const domain = environment['USERDOMAIN'];
  const user = escapeXml(domain === undefined ? userName : `${domain}\\${userName}`);
  const args = [...program, '--config', configFile, '--log-file', log].map(quote).join(' ');
  return {
    manager: 'the Task Scheduler',
    file: path.win32.join(local, 'chat-executor-task.xml'),
    content: `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Answers a chat backend with the models of this computer</Description>
  </RegistrationInfo>
  <Triggers>
    <!-- Both start it again if it has ended, from now on and after each sign-in; the task runs only once at a time. -->
    <RegistrationTrigger>
      <Repetition>
        <Interval>PT5M</Interval>
      </Repetition>
    </RegistrationTrigger>
    <LogonTrigger>
      <Repetition>
        <Interval>PT5M</Interval>
      </Repetition>
      <UserId>${user}</UserId>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>${user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure>
      <Interval>PT1M</Interval>
      <Count>10</Count>
    </RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <!-- The console host runs it without a window. -->
    <Exec>
      <Command>%SystemRoot%\\System32\\conhost.exe</Command>
      <Arguments>--headless ${escapeXml(args)}</Arguments>
      <WorkingDirectory>${escapeXml(path.win32.dirname(configFile))}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
`,
    encoding: 'utf16le',
    install: [
      { command: ['schtasks', '/End', '/TN', TASK], mayFail: true },
      { command: ['schtasks', '/Create', '/TN', TASK, '/XML', path.win32.join(local, 'chat-executor-task.xml'), '/F'] },
      { command: ['schtasks', '/Run', '/TN', TASK] },
    ],
    beforeRemoval: [
      { command: ['schtasks', '/End', '/TN', TASK], mayFail: true },
      { command: ['schtasks', '/Delete', '/TN', TASK, '/F'], mayFail: true },
    ],
    afterRemoval: [],
    status: { command: ['schtasks', '/Query', '/TN', TASK, '/V', '/FO', 'LIST'] },
    cure: 'Run this as the user who is signed in to Windows, not as another account. Your organization may have to allow scheduled tasks.',
    notes: [`It runs while you are signed in to Windows. Its output is in ${log}.`],
  };
}

/** Quotes an argument as Windows programs parse their command line. */
function quote(argument: string): string {
  if (/^[\w\\/.:=-]+$/.test(argument)) return argument;
  return `"${argument.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}
