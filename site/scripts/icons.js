// The icons that the theme's pages use, as pictures inside the page.

import { dom, library } from "@fortawesome/fontawesome-svg-core";
import {
  faAngleLeft,
  faAngleRight,
  faArrowUp,
  faBars,
  faChevronDown,
  faCircleHalfStroke,
  faDownload,
  faList,
  faMagnifyingGlass,
  faMoon,
  faOutdent,
  faSun,
} from "@fortawesome/free-solid-svg-icons";

library.add(
  faAngleLeft,
  faAngleRight,
  faArrowUp,
  faBars,
  faChevronDown,
  faCircleHalfStroke,
  faDownload,
  faList,
  faMagnifyingGlass,
  faMoon,
  faOutdent,
  faSun,
);
dom.watch();
