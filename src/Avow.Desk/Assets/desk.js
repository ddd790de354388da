// The desk works without this script; it only makes it quicker. Every part begins with what it looks for on the page.
'use strict'
