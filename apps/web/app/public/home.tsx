import { Page } from '../parts/page';

export default function Home() {
  return (
    <Page title="Home">
      <h1>Home</h1>
    </Page>
  );
}
