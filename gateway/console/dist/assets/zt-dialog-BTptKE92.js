import{t as e}from"./query-DDQkTGvL.js";import{E as t,M as n,T as r,b as i,h as a,k as o,m as s,p as c,s as l,w as u}from"./index-BXFY9rOr.js";var d=i({close:{zh:`关闭`,en:`Close`}}),f=class extends c{constructor(...e){super(...e),this.heading=``,this.open=!1}static{this.styles=[a,n`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      header { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; }
    `]}updated(){this.open&&!this.dialog.open?this.dialog.showModal():!this.open&&this.dialog.open&&this.dialog.close()}#e(){this.open=!1,this.dispatchEvent(new Event(`close`))}render(){return o`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open?o`<header>
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${d(`close`)} @click=${()=>this.dialog.close()}>${l(`cross`)}</button>
            </header>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`:t}
    </dialog>`}};s([u()],f.prototype,`heading`,void 0),s([u({type:Boolean,reflect:!0})],f.prototype,`open`,void 0),s([e(`dialog`)],f.prototype,`dialog`,void 0),f=s([r(`zt-dialog`)],f);