import 'open-for-business-widgets/define';
import type {OfbBanner} from 'open-for-business-widgets';
import type {} from 'open-for-business-widgets/types/react';
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

const feed = {inLanguage: 'en', programme: {name: 'Feed', organizer: 'City', description: 'From the feed'}};

function App() {
  const [level, setLevel] = useState(2);
  const [told, setTold] = useState<string>();
  const banner = useRef<OfbBanner>(null);
  return (
    <>
      <ofb-banner
        ref={banner}
        variant="card"
        content={feed}
        headingLevel={level}
        dismissible
        remember="session"
        onofb-dismissed={({detail}) => setTold(`${detail.remember} ${banner.current?.variant}`)}
      >
        <span slot="title">From the page</span>
      </ofb-banner>
      <button id="level" onClick={() => setLevel(3)}>
        Level
      </button>
      <output>{told}</output>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
