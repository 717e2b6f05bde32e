import CMS from '@sveltia/cms';

// The page says what there is to edit: this script is the same for every site.
void CMS.init({ config: JSON.parse(document.getElementById('config')?.textContent ?? '{}') });
