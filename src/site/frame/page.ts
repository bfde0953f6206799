import { tellAges } from './ages.ts';
import { offerCopies } from './copy.ts';
import { offerFields } from './fields.ts';

// What a page of content can do once its script has loaded. Without it, everything still reads.
offerFields();
offerCopies();
tellAges();
