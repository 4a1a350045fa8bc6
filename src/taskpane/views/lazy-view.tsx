import { createElement, lazy, useState, type ComponentType, type LazyExoticComponent } from "react";

type Load<Properties> = () => Promise<{ readonly default: ComponentType<Properties> }>;

/**
 * A view in a chunk of its own. React keeps a failed load for good; here each mounting after a failure asks again, so that
 * 重试 in the error boundary around it helps once the network is back.
 */
export function lazyView<Properties extends object>(load: Load<Properties>): ComponentType<Properties> {
  const make = (): LazyExoticComponent<ComponentType<Properties>> =>
    lazy(() =>
      load().catch((error: unknown) => {
        part = make();
        throw error;
      }),
    );
  let part = make();
  return function LazyView(properties: Properties) {
    const [mounted] = useState(() => part);
    return createElement(mounted, properties);
  };
}
