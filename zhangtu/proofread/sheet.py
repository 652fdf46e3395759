"""The style sheets of the page: ``MARKS`` for the part others embed, ``STYLE`` for the page that stands alone.

Paper, ink and one seal red. Filters work by what is checked, without JavaScript.
"""

FAMILY_NAMES = ("figure", "content", "structure", "date", "law", "people", "term", "page")

_HIDDEN_FAMILIES = ",".join(f".proof #k-{name}:not(:checked)~.cols .note.k-{name}" for name in FAMILY_NAMES)

MARKS = (
    """
.proof{--quiet:var(--soft,var(--ink-3));--doubtful:var(--warn,var(--doubt));--sheet:var(--surface,var(--paper))}
.proof h2{font-size:1.05rem;margin:.2rem 0 .6rem}.proof a{color:var(--link)}
.proof a:focus-visible,.proof input:focus-visible+label{outline:3px solid var(--link);outline-offset:2px}
.proof input{position:absolute;opacity:0}
.proof label{display:inline-block;padding:.35rem .8rem;margin:0 .35rem .5rem 0;border:1px solid var(--line);
border-radius:.3rem;background:var(--sheet);cursor:pointer;min-height:2.75rem}
.proof input:checked+label{border-color:var(--ink);box-shadow:inset 0 -3px 0 var(--ink)}
.proof .gap{display:inline-block;width:1.5rem}
.proof .sum{color:var(--quiet);margin:.25rem 0 .75rem}
.proof .cols{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.25rem;align-items:start}
.proof .text,.proof .notes,.proof .figs{background:var(--sheet);border:1px solid var(--line);padding:1rem 1.25rem}
.proof .text{font-family:"Noto Serif SC","SimSun",serif}.proof .text p{margin:.35rem 0;overflow-wrap:anywhere}
.proof .notes{position:sticky;top:.5rem;max-height:calc(100vh - 1rem);overflow:auto}
.proof .list{padding-left:2.2rem;margin:0}.proof .note{border-top:1px solid var(--line);padding:.6rem 0}
.proof .note p{margin:.1rem 0;overflow-wrap:anywhere}
.proof .sev{font-size:.85em;padding:0 .35em;border:1px solid currentColor}
.proof .s-error .sev{color:var(--sheet);background:var(--seal);border-color:var(--seal)}
.proof .s-warning .sev{color:var(--doubtful)}.proof .s-info .sev{color:var(--quiet)}
.proof .advice{color:var(--quiet)}.proof .rule{color:var(--quiet);font-size:.8em}
.proof mark{background:none;color:inherit;text-underline-offset:.2em}
.proof mark.s-error{text-decoration:underline 2px solid var(--seal)}
.proof mark.s-warning{text-decoration:underline 2px dashed var(--doubtful)}
.proof mark.s-info{text-decoration:underline 1px dotted var(--quiet)}
.proof sup{font-size:.65em;line-height:0}
.proof .fig{border-bottom:1px dotted var(--ink);font-variant-numeric:tabular-nums}
.proof :target{background:color-mix(in srgb,var(--seal) 14%,transparent);scroll-margin-top:4rem}
.proof .at{scroll-margin-top:4rem}.proof .at:target+mark{background:color-mix(in srgb,var(--seal) 18%,transparent)}
.proof .figs{margin-top:1.25rem}.proof .scroll{overflow-x:auto}
.proof table{border-collapse:collapse;width:100%;font-size:.9rem}
.proof th,.proof td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
.proof th{position:sticky;top:0;background:var(--sheet)}
.proof td.num{text-align:right;font-variant-numeric:tabular-nums}
.proof .none{color:var(--quiet)}
@media(max-width:60rem){.proof .cols{grid-template-columns:minmax(0,1fr)}.proof .notes{position:static;max-height:none}}
@media print{.proof label,.proof .gap{display:none}.proof .cols{display:block}
.proof .text,.proof .notes,.proof .figs{border:0;padding:0}
.proof .notes{max-height:none;position:static;break-before:page}
.proof .figs{break-before:page}.proof .note,.proof tr{break-inside:avoid}.proof a{color:inherit;text-decoration:none}}
.proof #sev-error:checked~.cols .note:not(.s-error),.proof #sev-serious:checked~.cols .note.s-info,
"""
    + _HIDDEN_FAMILIES
    + "{display:none}\n.proof #sev-error:checked~.cols mark:not(.s-error),"
    + ".proof #sev-serious:checked~.cols mark.s-info{text-decoration:none}\n"
)

STYLE = (
    """
:root{--paper:#fff;--ground:#f6f4f0;--ink:#1c1b19;--soft:#6b665e;--line:#d9d4ca;--seal:#b3261e;--warn:#7a5c00;--link:#0b57a4}
@media(prefers-color-scheme:dark){:root{--paper:#1b1a18;--ground:#121110;--ink:#ece8e1;--soft:#a39c90;
--line:#3b3832;--seal:#f2776f;--warn:#e0b94a;--link:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem 1.25rem;max-width:88rem;background:var(--ground);
color:var(--ink);font:17px/1.75 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.35rem;margin:.25rem 0 .75rem;overflow-wrap:anywhere}
.skip{position:absolute;left:-60rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
@media print{body{background:#fff;color:#000;font-size:11pt;max-width:none;padding:0}.skip{display:none}}
"""
    + MARKS
)
