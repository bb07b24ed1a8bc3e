// Reads what the images of containers/Containerfile contain and start, so that the dry run of a release can do the same without containers.
import { DockerfileParser } from 'dockerfile-ast';

/**
 * One stage of a Containerfile.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} base image, with its tag and digest
 * @property {Record<string, string>} environment
 * @property {string} user as `uid:gid`; empty if the stage does not set it
 * @property {string[]} commands that build it
 * @property {readonly string[]} entrypoint
 * @property {readonly string[]} healthcheck
 */

/**
 * @param {string} text of a Containerfile
 * @returns {Record<string, Stage>} by name
 */
export function readContainerfile(text) {
  /** @type {Record<string, Stage>} */
  const stages = {};
  /** @type {Stage | undefined} */
  let stage;
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const content = instruction.getArgumentsContent() ?? '';
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const { image = '', name = '' } =
        /^(?:--\S+ +)*(?<image>\S+) AS (?<name>\S+)$/.exec(instruction.getRawArgumentsContent() ?? '')?.groups ?? {};
      stage = { name, base: image, environment: {}, user: '', commands: [], entrypoint: [], healthcheck: [] };
      stages[name] = stage;
    }
    if (stage === undefined) continue;
    if (keyword === 'USER') stage.user = content;
    if (keyword === 'RUN') stage.commands.push(content);
    if (keyword === 'ENTRYPOINT') stage.entrypoint = JSON.parse(content);
    if (keyword === 'HEALTHCHECK') stage.healthcheck = JSON.parse(/CMD (\[.*\])$/.exec(content)?.[1] ?? '[]');
    if (keyword === 'ENV') {
      for (const pair of content.split(/\s+/)) {
        const [variable = '', ...value] = pair.split('=');
        stage.environment[variable] = value.join('=');
      }
    }
  }
  return stages;
}
