// The page at an entry's former address: goes on to the new one and takes the fragment along.
location.replace(document.currentScript.dataset.to + location.hash);
