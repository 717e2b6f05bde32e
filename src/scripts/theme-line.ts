/** Sets the reader's own choice of colours before anything is drawn, so that nothing flashes; at most 300 bytes, hashed in the policy. */
export const themeLine = 'try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';
