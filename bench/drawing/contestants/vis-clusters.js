import './clustered.js';
import './vis.js';
