import { AskPage } from './ask-page.jsx';

// The server renders this page for each request, with the address of the backend that it was started with.
export const dynamic = 'force-dynamic';

export default function Page() {
  return <AskPage backend={process.env.BACKEND_URL} />;
}
