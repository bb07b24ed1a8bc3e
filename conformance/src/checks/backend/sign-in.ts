import { SubjectUnavailable } from '../../finding.ts';
import { HttpResponse } from '../../peers/http/http-response.ts';
import { isRecord, show } from '../../peers/json.ts';
import { WireLog } from '../../wire-log.ts';

const SIGN_IN_LIMIT = 15_000;

/** Signs in to Open WebUI. @param setting - the options that provided email and password @returns a token @throws SubjectUnavailable */
export async function signIn(url: string, email: string, password: string, setting: string): Promise<string> {
  const answer = new HttpResponse(
    { url: `${url.replace(/\/+$/, '')}/api/v1/auths/signin`, body: { email, password } },
    // Keeps the password out of the log.
    new WireLog(),
  );
  await answer.waitForEnd(SIGN_IN_LIMIT);
  const { status, json, end } = answer;
  if (isRecord(json) && typeof json['token'] === 'string' && json['token'] !== '') return json['token'];
  if (status === 0)
    throw new SubjectUnavailable(`Nothing answers at --url ${url} (${end?.reason ?? 'no answer'}). Start the backend, or correct --url.`);
  if (status === 400 || status === 401 || status === 403)
    throw new SubjectUnavailable(
      `The backend does not accept ${setting}: HTTP ${status} ${show(json ?? '')}. Give the email and password of one of its users.`,
    );
  throw new SubjectUnavailable(
    `${url} has no sign-in by email and password like Open WebUI (HTTP ${status}). Give a token with --token and --other-token.`,
  );
}
