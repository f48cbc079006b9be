window.isClustered = true;
