package org.quarterdeck.server.minify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssetMinifierTest {

    @Nested
    class A_script {

        private static void becomes(String lean, String source) {
            assertEquals(lean, AssetMinifier.of("a.js", source));
        }

        @Test
        void loses_comments_and_the_space_between_its_words() {
            becomes("a(1+ +2);return-b", "/** What for,\n * on two lines. */\na(1 + +2); // so\nreturn -b");
        }

        @Test
        void keeps_a_line_s_end_where_it_may_end_a_statement() {
            becomes("let a=1\na++\n(b)\nreturn\nb", "const a = 1\n\n  a++\n  (b)\n  return\n  b");
            becomes("f(b,c)&&d.e", "f(\n  b,\n  c)\n  && d\n    .e");
        }

        @Test
        void keeps_texts_templates_and_patterns_as_they_are() {
            becomes("f('/* no */ it\\'s',`a  ${b+`}${c} `}  {`,/[/ ]\\/ +/g,a/b/c)",
                    "f('/* no */ it\\'s', `a  ${ b + `}${c} ` }  {`, /[/ ]\\/ +/g, a / b / c)");
        }

        @Test
        void calls_its_own_things_by_short_names_the_most_frequent_first() {
            becomes("function b(a){return a*a}b(document)", "function square(side) { return side * side; } square(document)");
            becomes("let f=c=>c,[a,...d]=e;try{f(a,d)}catch(b){g(b)}",
                    "const same = (one) => one; let [first, ...rest] = e; try { same(first, rest); } catch (lost) { g(lost); }");
        }

        @Test
        void keeps_the_names_of_properties() {
            becomes("let a={size:1,grow(){},'a':2,size2:b.size?.size};",
                    "const size = {size: 1, grow() {}, 'a': 2, size2: b.size?.size};");
            becomes("let{revision:b=0,was:{moment:a}}=c;f(d?b:a,{revision:b,moment:a,sum:b+a});",
                    "const {revision = 0, was: {moment}} = c; f(d ? revision : moment, {revision, moment, sum: revision + moment});");
        }

        @Test
        void keeps_a_name_that_is_mostly_a_property_s_too() {
            becomes("let{run,to}=a;b({run,to,c:run})", "const {run, to} = a; b({run, to, c: run})");
        }

        @Test
        void keeps_what_other_scripts_know_it_by() {
            becomes("import{element as a,b}from'./dom.js';import*as d from'./store.js';export function show(c){a(c,b,d.read)}export const kind={};",
                    "import {element, b} from './dom.js';\nimport * as store from './store.js';\nexport function show(node) { element(node, b, store.read); }\nexport const kind = {};");
            becomes("let b={en:()=>import('./en.js')};b.from='x';let a;a(a)",
                    "const all = {en: () => import('./en.js')}; all.from = 'x'; let from; from(from)");
        }

        @Test
        void takes_no_name_that_is_there_already() {
            becomes("let c=a;c(b,d)", "const mine = a; mine(b, d)");
        }

        @Test
        void declares_in_a_row_but_not_what_others_know_it_by() {
            becomes("let a=1,{b,c}=d,f;g();let e=2;", "const a = 1;\nlet {b, c} = d;\nlet f;\ng();\nconst e = 2;");
            becomes("export const a=1;let c=2;export const b=3;", "export const a = 1; const c = 2; export const b = 3;");
            becomes("for(let a of b){let c=a;d(c)}", "for (const a of b) { const c = a; d(c); }");
        }

        @Test
        void leaves_out_what_the_next_sign_says_already() {
            becomes("a(async b=>[b,!0],{c:!1,true:c})", "a(async (b) => [b, true,], {c: false, true: c,},)");
            becomes("while(a());for(;;){b()}if(c){}", "while (a()); for (;;) { b(); } if (c) {}");
            becomes("{while(a());}", "{ while (a()); }");
            becomes("[,a]=b;(c,d)=>c;()=>1", "[, a] = b; (c, d) => c; () => 1");
        }

        @Test
        void is_refused_where_it_is_none() {
            assertThrows(IllegalArgumentException.class, () -> AssetMinifier.of("a.js", "f(1"));
            assertThrows(IllegalArgumentException.class, () -> AssetMinifier.of("a.js", "f('a"));
        }
    }

    @Test
    void a_style_sheet_loses_what_only_eyes_need() {
        assertEquals("a,.b :focus{margin:0 auto;content:\" ;  \";width:calc(1px + 2%)}@media (max-width:2em) and (c){d>e{f:g}}",
                AssetMinifier.of("a.css", """
                        /* Why
                           so. */
                        a, .b :focus { margin: 0 auto; content: " ;  "; width: calc(1px + 2%); }
                        @media (max-width: 2em) and (c) {
                          d > e { f: g; }
                        }
                        """));
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertEquals("<p>  a </p>\n", AssetMinifier.of("a.html", "<p>  a </p>\n"));
    }
}
