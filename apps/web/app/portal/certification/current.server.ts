import { read } from '../../api/api.server';
import type { CertificationList, CertificationView } from '../../contract';

/** The newest certification in full and the earlier ones in a line each; both empty before the first one. */
export async function certificationsOf(request: Request) {
  const { certifications } = await read<CertificationList>(request, '/certifications');
  const [newest, ...earlier] = certifications;
  return { certification: newest && (await read<CertificationView>(request, `/certifications/${newest.id}`)), earlier };
}
