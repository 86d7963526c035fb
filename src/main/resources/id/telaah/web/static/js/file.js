// The screen of one file: its page as it is, with the words marked that somebody looked for.
import { Sheet } from "telaah/sheet";

new Sheet(document.getElementById("sheet-text"));
