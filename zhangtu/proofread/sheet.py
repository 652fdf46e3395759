"""The style sheet of the page: paper, ink and one seal red; screen, dark, print; filters by what is checked."""

FAMILY_NAMES = ("figure", "content", "structure", "date", "law", "people", "term", "page")

_HIDDEN_FAMILIES = "".join(f"#k-{name}:not(:checked)~.cols .note.k-{name}," for name in FAMILY_NAMES)

STYLE = (
    """
:root{--paper:#fff;--ground:#f6f4f0;--ink:#1c1b19;--soft:#6b665e;--line:#d9d4ca;--seal:#b3261e;--warn:#7a5c00;--link:#0b57a4}
@media(prefers-color-scheme:dark){:root{--paper:#1b1a18;--ground:#121110;--ink:#ece8e1;--soft:#a39c90;
--line:#3b3832;--seal:#f2776f;--warn:#e0b94a;--link:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem 1.25rem;max-width:88rem;background:var(--ground);
color:var(--ink);font:17px/1.75 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{overflow-wrap:anywhere;font-size:1.35rem;margin:.25rem 0 .75rem}h2{font-size:1.05rem;margin:.2rem 0 .6rem}
a{color:var(--link)}a:focus-visible,input:focus-visible+label{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-60rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.proof input{position:absolute;opacity:0}
.proof label{display:inline-block;padding:.35rem .8rem;margin:0 .35rem .5rem 0;border:1px solid var(--line);
border-radius:.3rem;background:var(--paper);cursor:pointer;min-height:2.75rem}
.proof input:checked+label{border-color:var(--ink);box-shadow:inset 0 -3px 0 var(--ink)}
.proof .gap{display:inline-block;width:1.5rem}
.sum{color:var(--soft);margin:.25rem 0 .75rem}
.cols{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.25rem;align-items:start}
.text,.notes,.figs{background:var(--paper);border:1px solid var(--line);padding:1rem 1.25rem}
.text{font-family:"Noto Serif SC","SimSun",serif}.text p{margin:.35rem 0;overflow-wrap:anywhere}
.notes{position:sticky;top:.5rem;max-height:calc(100vh - 1rem);overflow:auto}
.list{padding-left:2.2rem;margin:0}.note{border-top:1px solid var(--line);padding:.6rem 0}.note p{margin:.1rem 0}
.sev{font-size:.85em;padding:0 .35em;border:1px solid currentColor}
.s-error .sev{color:var(--paper);background:var(--seal);border-color:var(--seal)}.s-warning .sev{color:var(--warn)}
.s-info .sev{color:var(--soft)}.advice{color:var(--soft)}.rule{color:var(--soft);font-size:.8em}
mark{background:none;color:inherit;text-underline-offset:.2em}
mark.s-error{text-decoration:underline 2px solid var(--seal)}
mark.s-warning{text-decoration:underline 2px dashed var(--warn)}
mark.s-info{text-decoration:underline 1px dotted var(--soft)}
mark+sup,sup{font-size:.65em;line-height:0}
.fig{border-bottom:1px dotted var(--ink);font-variant-numeric:tabular-nums}
:target{background:color-mix(in srgb,var(--seal) 14%,transparent);scroll-margin-top:4rem}.at{scroll-margin-top:4rem}
.at:target+mark{background:color-mix(in srgb,var(--seal) 18%,transparent)}
.figs{margin-top:1.25rem}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
th{position:sticky;top:0;background:var(--paper)}td.num{text-align:right;font-variant-numeric:tabular-nums}
.none{color:var(--soft)}
@media(max-width:60rem){.cols{grid-template-columns:minmax(0,1fr)}.notes{position:static;max-height:none}}
@media print{body{background:#fff;color:#000;font-size:11pt;max-width:none;padding:0}
.skip,.proof label,.proof .gap{display:none}
.cols{display:block}.text,.notes,.figs{border:0;padding:0}.notes{max-height:none;position:static;break-before:page}
.figs{break-before:page}.note,tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
"""
    + "#sev-error:checked~.cols .note:not(.s-error),#sev-serious:checked~.cols .note.s-info,"
    + _HIDDEN_FAMILIES.rstrip(",")
    + "{display:none}"
    + "#sev-error:checked~.cols mark:not(.s-error),#sev-serious:checked~.cols mark.s-info{text-decoration:none}"
)
