/**
 * Runs in the head of every page: sets the reader's own choice of colours before anything is drawn, so that nothing flashes; and fetches the
 * page's scripts (src/finish/late-scripts.ts) once it is parsed and its words are drawn, so that they take nothing of the line from these. At most 300 bytes, hashed in the policy.
 */
export const headLine =
  "try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}onload=()=>new PerformanceObserver(()=>document.documentElement.dataset.js?.split(' ').map(s=>import(s))).observe({type:'paint',buffered:1})";
