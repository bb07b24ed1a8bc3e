import path from 'node:path';
import { escapeXml, readPassedOn, type ServiceInput, type ServicePlan, STOP_SECONDS } from './service-plan.ts';

const LABEL = 'chat-executor';

/** A launch agent of the user, which needs no administrator. */
export function planLaunchd({ program, configFile, environment, home, userId }: ServiceInput): ServicePlan {
  const file = path.posix.join(home, 'Library', 'LaunchAgents', `${LABEL}.plist`);
  const log = path.posix.join(home, 'Library', 'Logs', 'chat-executor.log');
  const domain = `gui/${userId}`;
  const args = [...program, '--config', configFile].map((argument) => `    <string>${escapeXml(argument)}</string>`);
  const variables = readPassedOn(environment).map(([name, value]) => `    <key>${name}</key>\n    <string>${escapeXml(value)}</string>\n`);
  const stop = { command: ['launchctl', 'bootout', `${domain}/${LABEL}`], mayFail: true };
  return {
    manager: 'launchd',
    file,
    content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${LABEL}</string>
  <key>ProgramArguments</key>
  <array>
${args.join('\n')}
  </array>
  <key>WorkingDirectory</key>
  <string>${escapeXml(path.posix.dirname(configFile))}</string>
  <key>EnvironmentVariables</key>
  <dict>
${variables.join('')}  </dict>
  <key>RunAtLoad</key>
  <true/>
  <!-- Restarts after a failure, not after a requested stop. -->
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key>
    <false/>
  </dict>
  <key>ThrottleInterval</key>
  <integer>30</integer>
  <!-- Running requests may finish, for 30 seconds unless the settings say otherwise. -->
  <key>ExitTimeOut</key>
  <integer>${STOP_SECONDS}</integer>
  <!-- 077: files of the service are readable only by this user. -->
  <key>Umask</key>
  <integer>63</integer>
  <key>StandardOutPath</key>
  <string>${escapeXml(log)}</string>
  <key>StandardErrorPath</key>
  <string>${escapeXml(log)}</string>
</dict>
</plist>
`,
    encoding: 'utf8',
    // An older agent may take a while to stop, and until then no new one can be loaded.
    // The user may have turned it off under Login Items, which makes loading it fail.
    install: [
      stop,
      { command: ['launchctl', 'enable', `${domain}/${LABEL}`], mayFail: true },
      { command: ['launchctl', 'bootstrap', domain, file], retryMs: (STOP_SECONDS + 5) * 1000 },
    ],
    beforeRemoval: [stop],
    afterRemoval: [],
    status: { command: ['launchctl', 'print', `${domain}/${LABEL}`] },
    cure: 'Run this in a terminal on the screen of this Mac, as the user who is signed in there, without sudo or ssh.',
    notes: [`Its output is in ${log}. After invalid input, macOS starts it again every 30 seconds, so check that file.`],
  };
}
