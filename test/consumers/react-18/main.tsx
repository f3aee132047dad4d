import {OfbBanner} from 'open-for-business-widgets/react';
import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

const feed = {inLanguage: 'en', programme: {name: 'Feed', organizer: 'City', description: 'From the feed'}};

function App() {
  const [level, setLevel] = useState(2);
  const [told, setTold] = useState<string>();
  const banner = useRef<React.ComponentRef<typeof OfbBanner>>(null);
  return (
    <>
      <OfbBanner
        ref={banner}
        className="framed"
        hidden={false}
        variant="card"
        content={feed}
        headingLevel={level}
        nextEvent={false}
        dismissible
        remember="session"
        onOfbDismissed={({detail}) => setTold(`${detail.remember} ${banner.current?.variant}`)}
      >
        <span slot="title">From the page</span>
      </OfbBanner>
      <button id="level" onClick={() => setLevel(3)}>
        Level
      </button>
      <output>{told}</output>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
