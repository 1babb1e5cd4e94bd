/** Made by `npm run generate` from the internship template; `templateText.ts` says what is hashed, and how. */
export const templateHashes = {
  lines: `
10dkt5mjcxt 10vgwg9ry7b 11i5w4ubzf1 12ohciwid4h 12xo9ud8q6h 145zczo3h2k 14cnfnp1w7d 14ro2im29cg 14sevz8bety 17ts2goxi6o
17xstmk3hxb 18gryn31j2i 1a734notmrc 1aa1sa9psc 1deh2wrqw9u 1e246n2bw7n 1fekv857b5y 1fmcynk1zy4 1g1lj8w8vpz 1gglt7n0epa
1gj69efzwzx 1hvhzuercke 1j0vgyrg977 1j6x8myqjfk 1jip0qo2z0h 1k0o8n2ye6j 1mdjir2hosb 1my85z5h4ak 1ncdvw7r33s 1nmle5hcq0v
1p2lvgxr3zr 1q6h6i3rvab 1r8vqpvn15g 1sd9e38q6yv 1tm7qhwvy 1ue5ka1jyb9 1vp8pvptzlr 1wdvqp1vwg0 1wj18xhggj6 1wlhfjne040
1z3zzsrrnu7 1zem89awlv 1zkgmzywcvp 1zug7xbmiwt 1zuq2svrks7 1zuzonzyqgf 204xkt8gcrf 20787ckwzvc 20mogary2mi 21oy73vm33a
21xplp5149f 238sjz3d5y4 23i3ijvpatp 23ql1ofj0ml 24b2hxotkrc 25gddh8zhff 26iw1by4d8a 2a4pm3nkmvy 2b1ln8d4sdm 2boz16wdqvv
2cqalaerfat 2dq3w4qhpy6 2dttqx7hlyf 2e0supm9682 2esavkq0969 2f19tpucobr 2f5zxr2yjfb 2fea1qef791 2uwnv4ey 3o8cqts6p1
3unlw898d 4fsvjq8vja 6ahjbjjphp 76u2rfd2ej 94xmli3fc4 9zwd4gayxd a5jqfycgif ajpspz0pgl b9wkf9b3w5 d1o07ivxzt
dbdaa39n0h e5y4oepch9 eoxu76k70c fbaw9h7t0y h35q6d0pe3 j8jugotowi jiw8eaois0 jnw66q98oo m6ezp1qipu mc1wfa1y2y
me1lc1q6u3 mi07fejgvc myp0dqqxy6 oe7xzr32qq p45xsepsfk rr9t9aehwa tcfukje07s u0u7ysef0n u84ix24ldm v13rj8w9b2
w0mp3gmc31 wiqoqxo14o yyb7swtplq`,
  starts: `
26b 28n 2c9 2lj 2z3 3a7 5b6 65k 6oi 6p1
6ua 6um 7en 8bi 9ad 9ca 9ea 9p 9tz a0r
ahb ay9 azf brl cck ccx ch7 csf d11 dzj
exo fvi fwz g0o glk gmp h9l hc4 hu5 i70
imq ito jm5 kqi kth lfx lif m8i mvs nl1
nr7 nxb opr oyx pds pmc q7f qbv qir qxq
rap rbv rf1 s4f s4i ssb ssu tav tfh u2p
ubn uhg uqi vlm w79 wxm wym x4r xlz xmz
yl5 ysp z6q zdt`,
  speakers: `
19oh61fgxb3 1lnjclq3nqq 1xiftdii9p9`,
  events: `
12uo3fw37qa`,
  facts: `
1balvos4nr9 1ha46g4lju7 1i91vrzpzy0 280qo0n2uf0 29h3wt8t8xh 5b4q9j4oeo g5p335uuvr jtz9sm1baq`,
};
